import { Hono } from 'hono';
import type { PageEnv } from '../../../ui/frame-of.ts';
import { frameOf } from '../../../ui/frame-of.ts';
import { Page } from '../../../ui/page.tsx';
import type { Slots } from '../../../ui/slots.ts';
import { proposalPage } from '../queries/proposal-page.ts';
import { addProposalForms, crumbs } from './proposal-forms.ts';
import { proposalListPage } from './proposal-list.tsx';
import { ProposalSheet } from './proposal-sheet.tsx';

/** Proposals: the list, one proposal, and everything that is done with one. */
export function proposalPages(slots: Slots): Hono<PageEnv> {
  const app = new Hono<PageEnv>();
  app.get('/:workspace/usulan', proposalListPage);
  addProposalForms(app);
  app.get('/:workspace/usulan/:id', async (c) => {
    const visit = c.get('visit');
    const id = c.req.param('id');
    const [proposal, thread] = await visit.read(async (tx) => [
      await proposalPage(tx, id, visit.actor?.personId),
      await slots.thread(tx, visit, 'proposal', id),
    ]);
    return c.html(
      <Page frame={frameOf(c)} title={proposal.title} description={proposal.what.slice(0, 160)} section="forum"
        crumbs={crumbs(visit)}>
        <ProposalSheet proposal={proposal} visit={visit} />
        {thread}
      </Page>,
    );
  });
  return app;
}
