import type { Tx } from '../../../platform/database/scope.ts';
import { registryTables } from '../../schema.ts';

/** Every organisation of the workspace by name. */
export function stakeholderList(tx: Tx) {
  return registryTables(tx)
    .selectFrom('identity.organisations')
    .select(['id', 'name', 'groups', 'form', 'status', 'fictional'])
    .orderBy('name')
    .execute();
}

/** What sources say each stakeholder group is there for. */
export function roleList(tx: Tx) {
  return registryTables(tx)
    .selectFrom('registry.role')
    .select(['stakeholder_group', 'actors', 'role', 'source'])
    .orderBy('id')
    .execute();
}
