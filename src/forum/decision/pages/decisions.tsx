import { Hono } from 'hono';
import { frameOf } from '../../../ui/frame-of.ts';
import type { PageEnv } from '../../../ui/frame-of.ts';
import { Page } from '../../../ui/page.tsx';
import type { Slots } from '../../../ui/slots.ts';
import { DecisionCommitments } from '../../commitment/pages/decision-commitments.tsx';
import { commitmentsOfDecision } from '../../commitment/queries/commitments-of-decision.ts';
import { decisionPage } from '../queries/decision-page.ts';
import { crumbs, decisionListPage } from './decision-list.tsx';
import { DecisionSheet } from './decision-sheet.tsx';
import { addDecidingForms } from './deciding-forms.tsx';

/** Decisions: the list, one decision with the commitments that carry it out, and how a meeting decides. */
export function decisionPages(slots: Slots): Hono<PageEnv> {
  const app = new Hono<PageEnv>();
  addDecidingForms(app);
  app.get('/:workspace/keputusan', decisionListPage);
  app.get('/:workspace/keputusan/:id', async (c) => {
    const visit = c.get('visit');
    const id = c.req.param('id');
    const [decision, commitments, thread] = await visit.read(async (tx) => [
      await decisionPage(tx, id),
      await commitmentsOfDecision(tx, id),
      await slots.thread(tx, visit, 'decision', id),
    ]);
    const carriedOut = decision.outcome === 'adopted' || commitments.length > 0;
    return c.html(
      <Page frame={frameOf(c)} title={decision.title} description={decision.reason.slice(0, 160)} section="forum"
        crumbs={crumbs(visit)}>
        <DecisionSheet decision={decision} visit={visit} />
        {carriedOut && <DecisionCommitments decisionId={id} commitments={commitments} visit={visit} />}
        {thread}
      </Page>,
    );
  });
  return app;
}
