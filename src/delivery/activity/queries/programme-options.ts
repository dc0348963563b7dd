import type { Tx } from '../../../platform/database/scope.ts';
import { deliveryTables } from '../../schema.ts';

/** The programmes an activity can be part of: those planned or running, and the one it is part of already. */
export function programmeOptions(tx: Tx, already: string | null = null) {
  return deliveryTables(tx)
    .selectFrom('plan.programmes')
    .select(['id as value', 'title as label'])
    .where((eb) => eb.or([eb('state', 'in', ['planned', 'running']), eb('id', '=', already)]))
    .orderBy('title')
    .orderBy('id')
    .execute();
}
