import { newId } from '../../../kernel/id.ts';
import { command } from '../../../platform/command/command.ts';
import { ref, rupiah } from '../../../platform/command/fields.ts';
import type { Tx } from '../../../platform/database/scope.ts';
import { inBoth } from '../../../platform/i18n/messages.ts';
import { fieldProblem } from '../../../platform/problem/problem.ts';
import { policy } from '../../policy.ts';
import { assertOpen } from '../../programme/own-programme.ts';
import { takesMoney } from '../../programme/rules/levels.ts';
import { planTables } from '../../schema.ts';
import { budgetWords } from '../messages.ts';
import { allocationsOf, amountProblem, ownLine } from '../own-line.ts';
import { left } from '../rules/sums.ts';

/**
 * Says how much of a line goes to one output or outcome of the same programme, instead of what was said
 * before. All allocations of a line together stay within it.
 */
export const allocateBudget = command({
  name: 'plan.allocate-budget',
  fields: { budget_line_id: ref(), result_id: ref(), amount: rupiah() },
  may: policy.plan,
  words: (language) => budgetWords(language).commands.allocateBudget,
  async handle({ tx, workspaceId, actor, now }, input) {
    const { budget_line_id, result_id, amount } = input;
    const { line, programme } = await ownLine(tx, actor, budget_line_id);
    assertOpen(programme);
    await checkResult(tx, programme.id, result_id);
    const all = await allocationsOf(tx, budget_line_id);
    const others = all.filter((each) => each.result_id !== result_id);
    const free = left(line.amount, others.map((each) => each.amount));
    if (amount > free) throw amountProblem('overAllocated', free);
    await planTables(tx)
      .insertInto('plan.allocation')
      .values({ ...input, workspace_id: workspaceId, id: newId(), recorded_at: now })
      .onConflict((same) =>
        same.columns(['workspace_id', 'budget_line_id', 'result_id']).doUpdateSet({ amount, recorded_at: now }),
      )
      .execute();
    const before = all.find((each) => each.result_id === result_id);
    return { kind: 'budget_line', id: budget_line_id, title: programme.title, before, after: { result_id, amount } };
  },
});

async function checkResult(tx: Tx, programmeId: string, resultId: string): Promise<void> {
  const result = await planTables(tx)
    .selectFrom('plan.result')
    .select('level')
    .where('id', '=', resultId)
    .where('programme_id', '=', programmeId)
    .executeTakeFirst();
  if (!result) throw fieldProblem('result_id', { rule: 'unknown' });
  if (takesMoney(result.level)) return;
  throw fieldProblem('result_id', { rule: 'said', ...inBoth(budgetWords, (words) => words.faults.wrongLevel) });
}
