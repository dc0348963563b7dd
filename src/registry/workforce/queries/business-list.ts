import type { Tx } from '../../../platform/database/scope.ts';
import { registryTables } from '../../schema.ts';
import { PAGE } from '../page-size.ts';

/** Businesses of the workspace, newest first, fifty at a time, from before the one named `before`. */
export function businessList(tx: Tx, before?: string) {
  return registryTables(tx)
    .selectFrom('registry.businesses as b')
    .leftJoin('registry.clusters as c', 'c.id', 'b.cluster_id')
    .select(['b.id', 'b.name', 'b.kind', 'b.techniques', 'b.fictional', 'c.name as cluster'])
    .$if(before !== undefined, (query) => query.where('b.id', '<', before ?? ''))
    .orderBy('b.id', 'desc')
    .limit(PAGE)
    .execute();
}
