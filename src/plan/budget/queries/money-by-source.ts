import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/scope.ts';
import { planTables } from '../../schema.ts';

/** What each source sets aside and pays out in each year, in rupiah; newest year and largest source first. */
export function moneyBySource(tx: Tx) {
  return planTables(tx)
    .selectFrom('plan.budget_line as b')
    .leftJoin(
      (eb) =>
        eb
          .selectFrom('plan.disbursement')
          .select(['budget_line_id', (inner) => inner.fn.sum('amount').as('paid')])
          .groupBy('budget_line_id')
          .as('d'),
      (join) => join.onRef('d.budget_line_id', '=', 'b.id'),
    )
    .select(['b.fund_source', 'b.year'])
    .select([
      sql<bigint>`sum(b.amount)::bigint`.as('amount'),
      sql<bigint>`coalesce(sum(d.paid), 0)::bigint`.as('disbursed'),
    ])
    .groupBy(['b.year', 'b.fund_source'])
    .orderBy('b.year', 'desc')
    .orderBy('amount', 'desc')
    .execute();
}
