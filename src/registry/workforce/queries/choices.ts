import type { Tx } from '../../../platform/database/scope.ts';
import { registryTables } from '../../schema.ts';

/** Businesses by name, for choices on forms. */
export function businessOptions(tx: Tx) {
  return registryTables(tx)
    .selectFrom('registry.businesses')
    .select(['id as value', 'name as label'])
    .orderBy('name')
    .execute();
}

/** People with a role in the workspace by name, for choices on forms. */
export function peopleOptions(tx: Tx) {
  return registryTables(tx)
    .selectFrom('identity.people')
    .select(['id as value', 'name as label'])
    .orderBy('name')
    .execute();
}
