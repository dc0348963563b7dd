import type { Tx } from '../../../platform/database/scope.ts';
import { deliveryTables } from '../../schema.ts';

/** So many names can still be ticked by hand; a cluster narrows them. */
export const MOST_NAMES = 200;

/** The artisans of the registry who do not take part yet, of one cluster or of all, for ticking on a form. */
export function artisansToRegister(tx: Tx, activityId: string, clusterId?: string) {
  return deliveryTables(tx)
    .selectFrom('registry.workers as w')
    .leftJoin('registry.clusters as c', 'c.id', 'w.cluster_id')
    .select(['w.id as value', 'w.name as label', 'c.name as help'])
    .where(({ not, exists, selectFrom }) =>
      not(exists(
        selectFrom('delivery.participations as t')
          .select('t.id')
          .where('t.activity_id', '=', activityId)
          .where((eb) => eb.or([
            eb('t.worker_id', '=', eb.ref('w.id')),
            eb('t.person_id', '=', eb.ref('w.person_id')),
          ])),
      )),
    )
    .$if(clusterId !== undefined, (query) => query.where('w.cluster_id', '=', clusterId ?? ''))
    .orderBy('w.name')
    .orderBy('w.id')
    .limit(MOST_NAMES)
    .execute();
}
