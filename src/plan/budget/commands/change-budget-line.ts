import { command } from '../../../platform/command/command.ts';
import { line, ref, rupiah, whole } from '../../../platform/command/fields.ts';
import { Problem } from '../../../platform/problem/problem.ts';
import { policy } from '../../policy.ts';
import { assertOpen } from '../../programme/own-programme.ts';
import { planTables } from '../../schema.ts';
import { budgetWords } from '../messages.ts';
import { allocationsOf, amountProblem, ownLine, paymentsOf } from '../own-line.ts';
import { sum } from '../rules/sums.ts';

/** Changes the ceiling of a line (pagu perubahan); what it was first set to stays known. */
export const changeBudgetLine = command({
  name: 'plan.change-budget-line',
  fields: {
    budget_line_id: ref(),
    amount: rupiah(),
    reason: line(300, 3),
    code: line(60).optional(),
    version: whole(1, 1e6),
  },
  may: policy.plan,
  words: (language) => budgetWords(language).commands.changeBudgetLine,
  async handle({ tx, actor, today }, { budget_line_id: id, amount, reason, code, version }) {
    const { line: stands, programme } = await ownLine(tx, actor, id);
    assertOpen(programme);
    const before = { amount: stands.amount, reason: stands.change_reason, code: stands.code };
    if (stands.version !== version) {
      throw new Problem('stale', { current: { ...before, version: stands.version } });
    }
    const allocated = sum((await allocationsOf(tx, id)).map((each) => each.amount));
    const paid = sum(await paymentsOf(tx, id));
    const used = allocated > paid ? allocated : paid;
    if (amount < used) throw amountProblem('belowUsed', used);
    await planTables(tx)
      .updateTable('plan.budget_line')
      .set({ amount, code: code ?? null, change_reason: reason, changed_on: today, version: version + 1 })
      .where('id', '=', id)
      .execute();
    return { kind: 'budget_line', id, title: programme.title, before, after: { amount, reason, code } };
  },
});
