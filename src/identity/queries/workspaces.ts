import type { Tx } from '../../platform/database/scope.ts';
import { identityTables } from '../schema.ts';

/** Every workspace on this server, by name. Their names are public. */
export function workspaces(tx: Tx) {
  return identityTables(tx).selectFrom('identity.workspace').select(['id', 'slug', 'name']).orderBy('name').execute();
}
