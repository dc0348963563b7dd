import type { Tx } from '../../../platform/database/scope.ts';
import { deliveryTables } from '../../schema.ts';

/** How this person takes part in this activity, as a worker of the registry or by name; undefined if not. */
export function ownParticipation(tx: Tx, activityId: string, personId: string) {
  return deliveryTables(tx)
    .selectFrom('delivery.participations')
    .select(['id', 'attended', 'answer', 'consent', 'useful'])
    .where('activity_id', '=', activityId)
    .where('person_id', '=', personId)
    .executeTakeFirst();
}
