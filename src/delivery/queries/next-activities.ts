import { sql } from 'kysely';
import type { Day } from '../../kernel/calendar.ts';
import type { Actor } from '../../platform/access/actor.ts';
import type { Tx } from '../../platform/database/scope.ts';
import { deliveryTables } from '../schema.ts';

/** The next few activities of the workspace, soonest first; `mine` are those the person is registered for. */
export function nextActivities(tx: Tx, actor: Actor, today: Day) {
  return deliveryTables(tx)
    .selectFrom('delivery.activity as a')
    .select(['a.id', 'a.title', 'a.kind', 'a.planned_for', 'a.starts_at', 'a.place'])
    .select(sql<boolean>`exists (select from delivery.participations p
      where p.activity_id = a.id and p.person_id = ${actor.personId})`.as('mine'))
    .where('a.state', '=', 'planned')
    .where('a.planned_for', '>=', today)
    .orderBy('a.planned_for')
    .orderBy('a.id')
    .limit(5)
    .execute();
}
