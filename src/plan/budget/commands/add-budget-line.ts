import { newId } from '../../../kernel/id.ts';
import { command } from '../../../platform/command/command.ts';
import { choice, line, ref, rupiah, whole } from '../../../platform/command/fields.ts';
import { policy } from '../../policy.ts';
import { ownOpenProgramme } from '../../programme/own-programme.ts';
import { planTables } from '../../schema.ts';
import { budgetWords } from '../messages.ts';
import { fundSources } from '../rules/sources.ts';

/** Sets money aside for a programme, from one source in one year. */
export const addBudgetLine = command({
  name: 'plan.add-budget-line',
  fields: {
    programme_id: ref(),
    fund_source: choice(fundSources),
    giver_organisation_id: ref().optional(),
    amount: rupiah(),
    year: whole(2000, 2100),
    code: line(60).optional(),
  },
  may: policy.plan,
  words: (language) => budgetWords(language).commands.addBudgetLine,
  async handle({ tx, workspaceId, actor, now }, input) {
    const programme = await ownOpenProgramme(tx, actor, input.programme_id);
    const id = newId();
    await planTables(tx)
      .insertInto('plan.budget_line')
      .values({ ...input, original_amount: input.amount, workspace_id: workspaceId, id, recorded_at: now })
      .execute();
    return { kind: 'budget_line', id, title: programme.title, after: input };
  },
});
