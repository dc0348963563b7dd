import type { Day } from '../../../kernel/calendar.ts';
import { pageByDay } from '../../../platform/database/day-cursor.ts';
import type { DayCursor } from '../../../platform/database/day-cursor.ts';
import { PAGE_AND_ONE } from '../../../platform/database/keyset.ts';
import type { Tx } from '../../../platform/database/scope.ts';
import { meetingTables } from '../schema.ts';

/** Nobody plans further ahead than this. */
const MOST_AHEAD = 50;

const listed = (tx: Tx) =>
  meetingTables(tx)
    .selectFrom('forum.meeting')
    .select(['id', 'title', 'planned_for', 'starts_at', 'ends_at', 'place', 'state', 'held_on', 'minutes_published_on']);

/** The next meetings, soonest first. */
export function upcomingMeetings(tx: Tx, today: Day) {
  return listed(tx)
    .where('state', '=', 'planned')
    .where('planned_for', '>=', today)
    .orderBy('planned_for')
    .orderBy('id')
    .limit(MOST_AHEAD)
    .execute();
}

/** The other meetings, latest first, a page at a time. */
export async function pastMeetings(tx: Tx, today: Day, after?: DayCursor) {
  const rows = await listed(tx)
    .where((eb) => eb.or([eb('state', '!=', 'planned'), eb('planned_for', '<', today)]))
    .$if(after !== undefined, (query) =>
      query.where((eb) => eb(eb.refTuple('planned_for', 'id'), '<', eb.tuple(after?.day ?? '', after?.id ?? ''))),
    )
    .orderBy('planned_for', 'desc')
    .orderBy('id', 'desc')
    .limit(PAGE_AND_ONE)
    .execute();
  return pageByDay(rows, (meeting) => meeting.planned_for);
}
