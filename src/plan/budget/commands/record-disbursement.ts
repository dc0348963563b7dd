import { shortDate } from '../../../kernel/calendar.ts';
import { newId } from '../../../kernel/id.ts';
import { command } from '../../../platform/command/command.ts';
import { day, line, ref, rupiah } from '../../../platform/command/fields.ts';
import { fieldProblem } from '../../../platform/problem/problem.ts';
import { policy } from '../../policy.ts';
import { planTables } from '../../schema.ts';
import { budgetWords } from '../messages.ts';
import { amountProblem, ownLine, paymentsOf } from '../own-line.ts';
import { left } from '../rules/sums.ts';

/** Records money paid out of a line (realisasi), within it. Also after the programme is over. */
export const recordDisbursement = command({
  name: 'plan.record-disbursement',
  fields: { budget_line_id: ref(), amount: rupiah(), disbursed_on: day(), note: line(300).optional() },
  may: policy.plan,
  words: (language) => budgetWords(language).commands.recordDisbursement,
  async handle({ tx, workspaceId, actor, now, today }, input) {
    const { line: ceiling, programme } = await ownLine(tx, actor, input.budget_line_id);
    if (input.disbursed_on > today) throw fieldProblem('disbursed_on', { rule: 'latest', limit: shortDate(today) });
    const free = left(ceiling.amount, await paymentsOf(tx, ceiling.id));
    if (input.amount > free) throw amountProblem('overDisbursed', free);
    await planTables(tx)
      .insertInto('plan.disbursement')
      .values({ ...input, workspace_id: workspaceId, id: newId(), recorded_at: now })
      .execute();
    return { kind: 'budget_line', id: ceiling.id, title: programme.title, after: input };
  },
});
