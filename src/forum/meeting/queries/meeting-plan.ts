import type { Tx } from '../../../platform/database/scope.ts';
import type { Selectable } from 'kysely';
import type { MeetingTables } from '../schema.ts';
import { meetingTables } from '../schema.ts';

type Meeting = Selectable<MeetingTables['forum.meeting']>;

/** The plan of a meeting as the secretariat wrote it, with whom it invited besides itself. */
export async function findPlan(tx: Tx, meeting: Meeting) {
  const { title, planned_for, starts_at, ends_at, place, letter_number, copies } = meeting;
  const invited = await meetingTables(tx)
    .selectFrom('forum.invitation')
    .select('organisation_id')
    .where('meeting_id', '=', meeting.id)
    .where('organisation_id', '!=', meeting.convened_by)
    .execute();
  return {
    title, planned_for, starts_at, ends_at, place, letter_number, copies,
    invited: invited.map((each) => each.organisation_id),
  };
}
