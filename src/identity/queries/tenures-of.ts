import type { Actor } from '../../platform/access/actor.ts';
import type { Tx } from '../../platform/database/scope.ts';
import { identityTables } from '../schema.ts';

/** The roles a person holds or held, the oldest first, each as the actor they are in it. */
export async function tenuresOf(tx: Tx, personId: string): Promise<Actor[]> {
  const rows = await identityTables(tx)
    .selectFrom('identity.tenures')
    .selectAll()
    .where('person_id', '=', personId)
    .orderBy('valid_from')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    personId: row.person_id,
    name: row.person_name,
    tenureId: row.id,
    organisationId: row.organisation_id,
    organisationName: row.organisation_name,
    role: row.role,
  }));
}
