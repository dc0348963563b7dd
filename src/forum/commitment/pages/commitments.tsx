import { Hono } from 'hono';
import { frameOf } from '../../../ui/frame-of.ts';
import type { PageEnv } from '../../../ui/frame-of.ts';
import { Page } from '../../../ui/page.tsx';
import type { Slots } from '../../../ui/slots.ts';
import { commitmentPage } from '../queries/commitment-page.ts';
import { addCommitmentForms, crumbs } from './commitment-forms.ts';
import { commitmentListPage } from './commitment-list.tsx';
import { CommitmentSheet } from './commitment-sheet.tsx';
import { promisesPage } from './promises.tsx';

/** Commitments: the list, one commitment, everything that is done with one, and how promises are kept. */
export function commitmentPages(slots: Slots): Hono<PageEnv> {
  const app = new Hono<PageEnv>();
  app.get('/:workspace/komitmen', commitmentListPage);
  app.get('/:workspace/organisasi/:id/janji', promisesPage);
  addCommitmentForms(app);
  app.get('/:workspace/komitmen/:id', async (c) => {
    const visit = c.get('visit');
    const id = c.req.param('id');
    const [commitment, thread] = await visit.read(async (tx) => [
      await commitmentPage(tx, id),
      await slots.thread(tx, visit, 'commitment', id),
    ]);
    return c.html(
      <Page frame={frameOf(c)} title={commitment.what} crumbs={crumbs(visit)} section="forum">
        <CommitmentSheet commitment={commitment} visit={visit} />
        {thread}
      </Page>,
    );
  });
  return app;
}
