import type { Tx } from '../../../platform/database/scope.ts';
import { deliveryTables } from '../../schema.ts';

/** Everybody registered for an activity, by name, with what was recorded and said. Empty for the public. */
export function participantsOf(tx: Tx, activityId: string) {
  return deliveryTables(tx)
    .selectFrom('delivery.participations as p')
    .leftJoin('registry.clusters as c', 'c.id', 'p.cluster_id')
    .select(['p.id', 'p.name', 'p.attended', 'c.name as cluster'])
    .where('p.activity_id', '=', activityId)
    .orderBy('p.name')
    .orderBy('p.id')
    .execute();
}
