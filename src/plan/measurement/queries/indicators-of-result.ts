import { sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { Tx } from '../../../platform/database/scope.ts';
import { planTables } from '../../schema.ts';

/** The indicators of the result that the query around it calls `r`, each with what was measured of it. */
export function indicatorsOfResult(tx: Tx) {
  return planTables(tx)
    .selectFrom('plan.indicator as i')
    .select(['i.id', 'i.name', 'i.unit', 'i.direction', 'i.baseline', 'i.baseline_on', 'i.target', 'i.target_on'])
    .select((eb) =>
      jsonArrayFrom(
        eb
          .selectFrom('plan.measurement as m')
          .select(['m.phase', 'm.value', 'm.measured_on', 'm.measured_count'])
          .whereRef('m.indicator_id', '=', 'i.id')
          .orderBy('m.id'),
      ).as('measurements'),
    )
    .where('i.result_id', '=', sql.ref<string>('r.id'))
    .orderBy('i.id');
}
