import type { Tx } from '../../../platform/database/scope.ts';
import { registryTables } from '../../schema.ts';

/** Every cluster of the workspace by name. */
export function clusterList(tx: Tx) {
  return registryTables(tx)
    .selectFrom('registry.clusters')
    .select(['id', 'name', 'district', 'fictional'])
    .orderBy('name')
    .execute();
}

export type ListedCluster = Awaited<ReturnType<typeof clusterList>>[number];
