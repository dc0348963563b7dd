import { Hono } from 'hono';
import { frameOf } from '../../../ui/frame-of.ts';
import type { PageEnv } from '../../../ui/frame-of.ts';
import { Page } from '../../../ui/page.tsx';
import { programmeCrumbs } from '../../pages/crumbs.ts';
import type { PlanSlots } from '../../pages/slots.ts';
import { budgetWords } from '../messages.ts';
import { budgetLinePage } from '../queries/budget-line-page.ts';
import { addBudgetForms } from './budget-forms.ts';
import { BudgetLineSheet } from './budget-line-sheet.tsx';

/** One budget line, and the forms of money. */
export function budgetPages(slots: PlanSlots): Hono<PageEnv> {
  const app = new Hono<PageEnv>();
  addBudgetForms(app);

  app.get('/:workspace/pagu/:id', async (c) => {
    const visit = c.get('visit');
    const id = c.req.param('id');
    const [line, thread] = await visit.read(async (tx) => [
      await budgetLinePage(tx, id),
      await slots.thread(tx, visit, 'budget_line', id),
    ]);
    const say = budgetWords(visit.language);
    const title = say.sourceYear(say.sources[line.fund_source], line.year);
    const programme = { label: line.programme, href: visit.at('program', line.programme_id) };
    return c.html(
      <Page frame={frameOf(c)} title={title} description={line.programme} section="plan"
        crumbs={[...programmeCrumbs(visit), programme]}>
        <BudgetLineSheet line={line} visit={visit} />
        {thread}
      </Page>,
    );
  });
  return app;
}
