import type { Day } from '../../../kernel/calendar.ts';
import { pageByDay } from '../../../platform/database/day-cursor.ts';
import type { DayCursor } from '../../../platform/database/day-cursor.ts';
import { PAGE, PAGE_AND_ONE } from '../../../platform/database/keyset.ts';
import type { Tx } from '../../../platform/database/scope.ts';
import { deliveryTables } from '../../schema.ts';
import type { ActivityKind } from '../rules/kinds.ts';
import type { ActivityState } from '../rules/life.ts';

export interface Narrowed {
  kind?: ActivityKind;
  state?: ActivityState;
}

/** The planned activities still to come, soonest first. */
export function upcomingActivities(tx: Tx, today: Day, narrowed: Narrowed = {}) {
  return listed(tx, narrowed)
    .where('a.state', '=', 'planned')
    .where('a.planned_for', '>=', today)
    .orderBy('a.planned_for')
    .orderBy('a.id')
    .limit(PAGE)
    .execute();
}

/** All others, latest first, a page at a time. */
export async function pastActivities(tx: Tx, today: Day, narrowed: Narrowed = {}, after?: DayCursor) {
  const rows = await listed(tx, narrowed)
    .where((eb) => eb.or([eb('a.state', '!=', 'planned'), eb('a.planned_for', '<', today)]))
    .$if(after !== undefined, (query) =>
      query.where((eb) => eb(eb.refTuple('a.planned_for', 'a.id'), '<', eb.tuple(after?.day ?? '', after?.id ?? ''))),
    )
    .orderBy('a.planned_for', 'desc')
    .orderBy('a.id', 'desc')
    .limit(PAGE_AND_ONE)
    .execute();
  return pageByDay(rows, (activity) => activity.planned_for);
}

/** The activities of one programme, latest first. */
export function activitiesIn(tx: Tx, programmeId: string) {
  return listed(tx, {})
    .where('a.programme_id', '=', programmeId)
    .orderBy('a.planned_for', 'desc')
    .orderBy('a.id', 'desc')
    .limit(PAGE)
    .execute();
}

export type ListedActivity = Awaited<ReturnType<typeof activitiesIn>>[number];

function listed(tx: Tx, { kind, state }: Narrowed) {
  return deliveryTables(tx)
    .selectFrom('delivery.activity as a')
    .innerJoin('identity.organisations as o', 'o.id', 'a.organisation_id')
    // The limit keeps it one activity at a time: without it all of the workspace are counted for one page.
    .innerJoinLateral(
      (eb) =>
        eb
          .selectFrom('delivery.participation_counts as c')
          .select(['c.attended', 'c.confirmed', 'c.disputed'])
          .whereRef('c.activity_id', '=', 'a.id')
          .limit(1)
          .as('n'),
      (join) => join.onTrue(),
    )
    .select(['a.id', 'a.title', 'a.kind', 'a.state', 'a.planned_for', 'a.held_on', 'a.place', 'a.starts_at'])
    .select(['a.fictional', 'o.name as organisation', 'n.attended', 'n.confirmed', 'n.disputed'])
    .$if(kind !== undefined, (query) => query.where('a.kind', '=', kind ?? 'training'))
    .$if(state !== undefined, (query) => query.where('a.state', '=', state ?? 'planned'));
}
