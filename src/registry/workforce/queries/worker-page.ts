import type { Tx } from '../../../platform/database/scope.ts';
import { notFound } from '../../../platform/problem/problem.ts';
import { registryTables } from '../../schema.ts';

/**
 * One worker with the consent they gave, for members.
 * @throws Problem `not-found`, for the public always
 */
export async function workerPage(tx: Tx, id: string) {
  const worker = await registryTables(tx)
    .selectFrom('registry.worker as w')
    .leftJoin('registry.clusters as c', 'c.id', 'w.cluster_id')
    .leftJoin('registry.businesses as b', 'b.id', 'w.business_id')
    .select(['w.id', 'w.name', 'w.kind', 'w.phone', 'w.gender', 'w.birth_year', 'w.fictional'])
    .select(['w.cluster_id', 'w.business_id', 'w.consent_on', 'w.consent_wording'])
    .select(['c.name as cluster', 'b.name as business'])
    .where('w.id', '=', id)
    .executeTakeFirst();
  if (!worker) throw notFound();
  return worker;
}
