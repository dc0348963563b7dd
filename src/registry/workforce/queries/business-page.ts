import type { Tx } from '../../../platform/database/scope.ts';
import { notFound } from '../../../platform/problem/problem.ts';
import { registryTables } from '../../schema.ts';

/**
 * One business; its owner's name is there for members only.
 * @throws Problem `not-found`
 */
export async function businessPage(tx: Tx, id: string) {
  const business = await registryTables(tx)
    .selectFrom('registry.businesses as b')
    .leftJoin('registry.clusters as c', 'c.id', 'b.cluster_id')
    .leftJoin('identity.people as p', 'p.id', 'b.owner_id')
    .select(['b.id', 'b.name', 'b.kind', 'b.techniques', 'b.fictional', 'b.cluster_id', 'b.owner_id'])
    .select(['c.name as cluster', 'p.name as owner'])
    .where('b.id', '=', id)
    .executeTakeFirst();
  if (!business) throw notFound();
  return business;
}
