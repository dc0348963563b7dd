import { sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { Tx } from '../../../platform/database/scope.ts';
import { notFound } from '../../../platform/problem/problem.ts';
import { disbursedOfLine } from '../../budget/queries/money-of-line.ts';
import { planTables } from '../../schema.ts';
import { indicatorsOfResult } from './indicators-of-result.ts';

/**
 * One result with its indicators and the money allocated to it. Amounts inside `money` are rupiah as text.
 * @throws Problem `not-found`
 */
export async function outcomePage(tx: Tx, id: string) {
  const result = await planTables(tx)
    .selectFrom('plan.result as r')
    .innerJoin('plan.programme as p', 'p.id', 'r.programme_id')
    .innerJoin('identity.organisations as o', 'o.id', 'p.organisation_id')
    .select(['r.id', 'r.level', 'r.title', 'r.programme_id'])
    .select(['p.title as programme', 'p.state', 'p.organisation_id', 'p.fictional', 'o.name as organisation'])
    .select(jsonArrayFrom(indicatorsOfResult(tx)).as('indicators'))
    .select(money(tx).as('money'))
    .where('r.id', '=', id)
    .executeTakeFirst();
  if (!result) throw notFound();
  return result;
}

function money(tx: Tx) {
  const allocated = planTables(tx)
    .selectFrom('plan.allocation as x')
    .innerJoin('plan.budget_line as b', 'b.id', 'x.budget_line_id')
    .select(['b.id', 'b.fund_source', 'b.year'])
    .select([sql<string>`x.amount::text`.as('allocated'), sql<string>`b.amount::text`.as('line')])
    .select(disbursedOfLine.as('disbursed'))
    .where('x.result_id', '=', sql.ref<string>('r.id'))
    .orderBy('b.id');
  return jsonArrayFrom(allocated);
}

/** A result as its page shows it. */
export type OutcomePage = Awaited<ReturnType<typeof outcomePage>>;
