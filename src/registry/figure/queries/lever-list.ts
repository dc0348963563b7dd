import type { Tx } from '../../../platform/database/scope.ts';
import { registryTables } from '../../schema.ts';

/** The policy levers of the workspace, by name. */
export function leverList(tx: Tx) {
  return registryTables(tx)
    .selectFrom('registry.lever')
    .select(['id', 'name', 'what', 'source'])
    .orderBy('name')
    .execute();
}
