import { asMember } from '../../../platform/access/actor.ts';
import type { Actor } from '../../../platform/access/actor.ts';
import type { Tx } from '../../../platform/database/scope.ts';
import { Problem } from '../../../platform/problem/problem.ts';
import { registryTables } from '../../schema.ts';

const ofArtisans = ['artisan', 'association'];

/**
 * The organisation for which this actor keeps records of artisans: the secretariat's, or an association
 * or artisans' group of which they are chair or secretary.
 * @throws Problem `not-allowed` for officers of any other organisation
 */
export async function keeperOf(tx: Tx, actor: Actor): Promise<string> {
  const { organisationId, role } = asMember(actor);
  if (role === 'secretariat') return organisationId;
  const organisation = await registryTables(tx)
    .selectFrom('identity.organisations')
    .select('groups')
    .where('id', '=', organisationId)
    .executeTakeFirst();
  if (organisation?.groups.some((group) => ofArtisans.includes(group))) return organisationId;
  throw new Problem('not-allowed');
}
