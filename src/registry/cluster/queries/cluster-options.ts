import type { Tx } from '../../../platform/database/scope.ts';
import { registryTables } from '../../schema.ts';

/** Every cluster of the workspace by name, for choices on forms. */
export function clusterOptions(tx: Tx) {
  return registryTables(tx)
    .selectFrom('registry.clusters')
    .select(['id as value', 'name as label'])
    .orderBy('name')
    .execute();
}
