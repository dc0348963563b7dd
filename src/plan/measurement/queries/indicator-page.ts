import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { Tx } from '../../../platform/database/scope.ts';
import { notFound } from '../../../platform/problem/problem.ts';
import { planTables } from '../../schema.ts';

/**
 * One indicator with every measurement of it, oldest first: the records behind a change.
 * @throws Problem `not-found`
 */
export async function indicatorPage(tx: Tx, id: string) {
  const indicator = await planTables(tx)
    .selectFrom('plan.indicator as i')
    .innerJoin('plan.result as r', 'r.id', 'i.result_id')
    .innerJoin('plan.programme as p', 'p.id', 'r.programme_id')
    .selectAll('i')
    .select(['r.title as result', 'p.organisation_id', 'p.state', 'p.fictional'])
    .select((eb) =>
      jsonArrayFrom(
        eb
          .selectFrom('plan.measurement as m')
          .innerJoin('identity.organisations as o', 'o.id', 'm.measured_by')
          .select(['m.id', 'm.phase', 'm.value', 'm.measured_on', 'm.measured_count', 'm.method', 'm.note'])
          .select('o.name as organisation')
          .whereRef('m.indicator_id', '=', 'i.id')
          .orderBy('m.measured_on')
          .orderBy('m.id'),
      ).as('measurements'),
    )
    .where('i.id', '=', id)
    .executeTakeFirst();
  if (!indicator) throw notFound();
  return indicator;
}

/** An indicator as its page shows it. */
export type IndicatorPage = Awaited<ReturnType<typeof indicatorPage>>;
