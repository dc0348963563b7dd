import type { Day } from '../../../kernel/calendar.ts';
import type { Tx } from '../../../platform/database/scope.ts';
import { meetingTables } from '../schema.ts';

/** The next few meetings to which an organisation is invited, soonest first. */
export function nextMeetings(tx: Tx, organisationId: string, today: Day) {
  return meetingTables(tx)
    .selectFrom('forum.meeting as r')
    .innerJoin('forum.invitation as v', 'v.meeting_id', 'r.id')
    .select(['r.id', 'r.title', 'r.planned_for', 'r.starts_at', 'r.ends_at', 'r.place'])
    .where('v.organisation_id', '=', organisationId)
    .where('r.state', '=', 'planned')
    .where('r.planned_for', '>=', today)
    .orderBy('r.planned_for')
    .orderBy('r.id')
    .limit(5)
    .execute();
}
