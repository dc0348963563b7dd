import type { Tx } from '../../../platform/database/scope.ts';
import { notFound } from '../../../platform/problem/problem.ts';
import { deliveryTables } from '../../schema.ts';

/**
 * One participation with what decides who may speak for this participant. Members only.
 * @throws Problem `not-found`
 */
export async function participationById(tx: Tx, id: string) {
  const found = await deliveryTables(tx)
    .selectFrom('delivery.participations as p')
    .leftJoin('identity.organisations as keeper', 'keeper.id', 'p.recorded_for')
    .select(['p.activity_id', 'p.name', 'p.worker_id', 'p.person_id', 'p.recorded_for', 'p.answer', 'p.consent'])
    .select(['p.useful', 'keeper.groups as keeper_groups'])
    .where('p.id', '=', id)
    .executeTakeFirst();
  if (!found) throw notFound();
  return found;
}
