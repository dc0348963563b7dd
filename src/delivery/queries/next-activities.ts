import { sql } from 'kysely';
import type { Day } from '../../kernel/calendar.ts';
import type { Actor } from '../../platform/access/actor.ts';
import type { Tx } from '../../platform/database/scope.ts';
import { deliveryTables } from '../schema.ts';
import { isOf } from './of-person.ts';

/** The next few activities of the workspace, soonest first; `mine` are those the person is registered for. */
export function nextActivities(tx: Tx, actor: Actor, today: Day) {
  return deliveryTables(tx)
    .selectFrom('delivery.activity as a')
    .select(['a.id', 'a.title', 'a.kind', 'a.planned_for', 'a.starts_at', 'a.place'])
    .select(sql<boolean>`a.id in (select p.activity_id from delivery.participation p
      where ${isOf(actor.personId)})`.as('mine'))
    .where('a.state', '=', 'planned')
    .where('a.planned_for', '>=', today)
    .orderBy('a.planned_for')
    .orderBy('a.id')
    .limit(5)
    .execute();
}
