import { rupiah } from '../../kernel/money.ts';
import type { Actor } from '../../platform/access/actor.ts';
import type { Tx } from '../../platform/database/scope.ts';
import { inBoth } from '../../platform/i18n/messages.ts';
import { fieldProblem, notFound } from '../../platform/problem/problem.ts';
import type { Problem } from '../../platform/problem/problem.ts';
import { ownProgramme } from '../programme/own-programme.ts';
import { planTables } from '../schema.ts';
import { budgetWords } from './messages.ts';

/**
 * The budget line to be changed, with its programme. The programme is held until the transaction ends, so
 * that nobody else changes its money meanwhile and a line never gives more than it holds.
 * @throws Problem `not-found`, `not-allowed`
 */
export async function ownLine(tx: Tx, actor: Actor, id: string) {
  const found = await lineOf(tx, id);
  const programme = await ownProgramme(tx, actor, found.programme_id);
  return { line: await lineOf(tx, id), programme };
}

async function lineOf(tx: Tx, id: string) {
  const line = await planTables(tx).selectFrom('plan.budget_line').selectAll().where('id', '=', id).executeTakeFirst();
  if (!line) throw notFound();
  return line;
}

/** What the line gives to each result. */
export function allocationsOf(tx: Tx, lineId: string) {
  return planTables(tx)
    .selectFrom('plan.allocation')
    .select(['result_id', 'amount'])
    .where('budget_line_id', '=', lineId)
    .execute();
}

/** What was paid out of the line, payment by payment. */
export async function paymentsOf(tx: Tx, lineId: string): Promise<bigint[]> {
  const rows = await planTables(tx)
    .selectFrom('plan.disbursement')
    .select('amount')
    .where('budget_line_id', '=', lineId)
    .execute();
  return rows.map(({ amount }) => amount);
}

type AmountFault = 'overAllocated' | 'overDisbursed' | 'belowUsed';

/** An amount that a line cannot hold, said with the amount that it can. */
export function amountProblem(fault: AmountFault, limit: bigint): Problem {
  const said = inBoth(budgetWords, (words, language) => words.faults[fault](rupiah(limit, language)));
  return fieldProblem('amount', { rule: 'said', ...said });
}
