import { sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { Tx } from '../../../platform/database/scope.ts';
import { notFound } from '../../../platform/problem/problem.ts';
import { planTables } from '../../schema.ts';

/**
 * One budget line with what it gives to results and what was paid out of it. Amounts inside `allocations`
 * and `disbursements` are rupiah as text.
 * @throws Problem `not-found`
 */
export async function budgetLinePage(tx: Tx, id: string) {
  const line = await planTables(tx)
    .selectFrom('plan.budget_line as b')
    .innerJoin('plan.programme as p', 'p.id', 'b.programme_id')
    .leftJoin('identity.organisations as g', 'g.id', 'b.giver_organisation_id')
    .selectAll('b')
    .select(['p.title as programme', 'p.organisation_id', 'p.state', 'p.fictional', 'g.name as giver'])
    .select([allocations(tx).as('allocations'), disbursements(tx).as('disbursements')])
    .where('b.id', '=', id)
    .executeTakeFirst();
  if (!line) throw notFound();
  return line;
}

const lineId = sql.ref<string>('b.id');

function allocations(tx: Tx) {
  const given = planTables(tx)
    .selectFrom('plan.allocation as a')
    .innerJoin('plan.result as r', 'r.id', 'a.result_id')
    .select(['r.id as result_id', 'r.title', sql<string>`a.amount::text`.as('amount')])
    .where('a.budget_line_id', '=', lineId)
    .orderBy('a.id');
  return jsonArrayFrom(given);
}

function disbursements(tx: Tx) {
  const paid = planTables(tx)
    .selectFrom('plan.disbursement as d')
    .select(['d.id', 'd.disbursed_on', 'd.note', sql<string>`d.amount::text`.as('amount')])
    .where('d.budget_line_id', '=', lineId)
    .orderBy('d.disbursed_on')
    .orderBy('d.id');
  return jsonArrayFrom(paid);
}

/** The outputs and outcomes of the programme of a line, for the choice of where its money goes. */
export function resultsForMoney(tx: Tx, programmeId: string) {
  return planTables(tx)
    .selectFrom('plan.result')
    .select(['id as value', 'title as label'])
    .where('programme_id', '=', programmeId)
    .where('level', 'in', ['output', 'outcome'])
    .orderBy('id')
    .execute();
}

/** A budget line as its page shows it. */
export type BudgetLinePage = Awaited<ReturnType<typeof budgetLinePage>>;
