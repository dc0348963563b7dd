import type { Tx } from '../../../platform/database/scope.ts';
import { deliveryTables } from '../../schema.ts';

/** How many are registered for an activity. */
export async function registeredCount(tx: Tx, activityId: string): Promise<number> {
  const { registered } = await deliveryTables(tx)
    .selectFrom('delivery.participation_counts')
    .select('registered')
    .where('activity_id', '=', activityId)
    .executeTakeFirstOrThrow();
  return registered;
}
