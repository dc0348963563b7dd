import type { Tx } from '../../platform/database/scope.ts';
import { notFound } from '../../platform/problem/problem.ts';
import { identityTables } from '../schema.ts';

/** @throws Problem `not-found` if the workspace has no such organisation */
export async function organisationName(tx: Tx, id: string): Promise<string> {
  const row = await identityTables(tx)
    .selectFrom('identity.organisations')
    .select('name')
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row) throw notFound();
  return row.name;
}

/** Every organisation of the workspace by name, for choices on forms. */
export function organisationOptions(tx: Tx) {
  return identityTables(tx)
    .selectFrom('identity.organisations')
    .select(['id as value', 'name as label'])
    .where('status', '!=', 'dissolved')
    .orderBy('name')
    .execute();
}
