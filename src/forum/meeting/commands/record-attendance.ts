import { sql } from 'kysely';
import { shortDate } from '../../../kernel/calendar.ts';
import type { Day } from '../../../kernel/calendar.ts';
import { command } from '../../../platform/command/command.ts';
import { day, many, ref } from '../../../platform/command/fields.ts';
import { fieldProblem } from '../../../platform/problem/problem.ts';
import { holdMeeting } from '../load.ts';
import { meetingWords } from '../messages.ts';
import { policy } from '../policy.ts';
import { peopleInvited } from '../queries/people-invited.ts';
import { meetingTables } from '../schema.ts';

type Invited = Awaited<ReturnType<typeof peopleInvited>>;

/**
 * Says that a meeting was held, who of the invited organisations was there and who chaired. People are
 * named by the role in which they came. Until the minutes are published, recording again corrects it.
 */
export const recordAttendance = command({
  name: 'forum.record-attendance',
  fields: { meeting_id: ref(), held_on: day(), chaired_by: ref(), present: many(ref()) },
  may: policy.recordAttendance,
  words: (language) => meetingWords(language).commands.recordAttendance,
  async handle({ tx, workspaceId, now, today }, { meeting_id, held_on, chaired_by, present }) {
    const meeting = await holdMeeting(tx, meeting_id, 'attend');
    if (held_on > today) throw fieldProblem('held_on', { rule: 'latest', limit: shortDate(today) });
    const people = whoCame(await peopleInvited(tx, meeting_id, held_on), chaired_by, present);
    const here = { workspace_id: workspaceId, meeting_id, recorded_at: now };
    const tables = meetingTables(tx);
    await tables.deleteFrom('forum.attendance').where('meeting_id', '=', meeting_id).execute();
    await tables
      .insertInto('forum.attendance')
      .values(people.map(({ person_id, organisation_id, chaired }) => ({ ...here, person_id, organisation_id, chaired })))
      .execute();
    await tables
      .updateTable('forum.invitation as v')
      .set((eb) => ({
        people: eb
          .selectFrom('forum.attendance as a')
          .select(sql<number>`count(*)::int`.as('people'))
          .whereRef('a.meeting_id', '=', 'v.meeting_id')
          .whereRef('a.organisation_id', '=', 'v.organisation_id'),
      }))
      .where('v.meeting_id', '=', meeting_id)
      .execute();
    const chaired_for = people.find((each) => each.chaired)?.organisation_id;
    const held: { state: 'held'; held_on: Day } = { state: 'held', held_on };
    await tables
      .updateTable('forum.meeting')
      .set({ ...held, chaired_for, version: meeting.version + 1 })
      .where('id', '=', meeting_id)
      .execute();
    return {
      kind: 'meeting',
      id: meeting_id,
      title: meeting.title,
      before: { state: meeting.state, held_on: meeting.held_on },
      after: { ...held, chaired_for, people: people.length },
    };
  },
});

/**
 * Everybody who came, once each, the chair among them; who came in two roles counts in the first of them.
 * @throws Problem `input-invalid` at whoever was not invited in that role on that day
 */
function whoCame(invited: Invited, chairedBy: string, present: readonly string[]) {
  const find = (field: string, id: string) => {
    const found = invited.find((each) => each.tenure_id === id);
    if (!found) throw fieldProblem(field, { rule: 'unknown' });
    return found;
  };
  const chair = find('chaired_by', chairedBy);
  const others = present.map((id) => find('present', id)).filter((each) => each.person_id !== chair.person_id);
  const once = new Map(others.reverse().map((each) => [each.person_id, { ...each, chaired: false }]));
  return [{ ...chair, chaired: true }, ...once.values()];
}
