import { PAGE_AND_ONE, beginning, pageOf } from '../../../platform/database/keyset.ts';
import type { Tx } from '../../../platform/database/scope.ts';
import { registryTables } from '../../schema.ts';

/** Businesses of the workspace, newest first, a page at a time, from before the one named `before`. */
export async function businessList(tx: Tx, before?: string) {
  const from = beginning(before);
  const rows = await registryTables(tx)
    .selectFrom('registry.businesses as b')
    .leftJoin('registry.clusters as c', 'c.id', 'b.cluster_id')
    .select(['b.id', 'b.name', 'b.kind', 'b.techniques', 'b.fictional', 'c.name as cluster'])
    .$if(from !== undefined, (query) => query.where('b.id', '<', from ?? ''))
    .orderBy('b.id', 'desc')
    .limit(PAGE_AND_ONE)
    .execute();
  return pageOf(rows);
}
