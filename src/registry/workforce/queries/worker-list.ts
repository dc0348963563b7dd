import { PAGE_AND_ONE, beginning, pageOf } from '../../../platform/database/keyset.ts';
import type { Tx } from '../../../platform/database/scope.ts';
import { registryTables } from '../../schema.ts';

interface Which {
  /** Only of this cluster. */
  cluster?: string;
  /** Only of this business. */
  business?: string;
  /** From before the worker with this id. */
  before?: string;
}

/** Workers of the workspace, newest first, a page at a time; none for the public. */
export async function workerList(tx: Tx, { cluster, business, before }: Which) {
  const from = beginning(before);
  const rows = await registryTables(tx)
    .selectFrom('registry.workers as w')
    .leftJoin('registry.clusters as c', 'c.id', 'w.cluster_id')
    .select(['w.id', 'w.name', 'w.kind', 'w.fictional', 'c.name as cluster'])
    .$if(cluster !== undefined, (query) => query.where('w.cluster_id', '=', cluster ?? ''))
    .$if(business !== undefined, (query) => query.where('w.business_id', '=', business ?? ''))
    .$if(from !== undefined, (query) => query.where('w.id', '<', from ?? ''))
    .orderBy('w.id', 'desc')
    .limit(PAGE_AND_ONE)
    .execute();
  return pageOf(rows);
}
