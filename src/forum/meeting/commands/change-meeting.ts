import { command } from '../../../platform/command/command.ts';
import { ref, whole } from '../../../platform/command/fields.ts';
import { Problem, fieldProblem } from '../../../platform/problem/problem.ts';
import { holdMeeting } from '../load.ts';
import { meetingWords } from '../messages.ts';
import { planFields, readTimes, writeInvitations } from '../plan.ts';
import { policy } from '../policy.ts';
import { meetingPlan } from '../queries/meeting-plan.ts';
import { meetingTables } from '../schema.ts';

/** Moves a planned meeting to another day or place, or changes who is invited. */
export const changeMeeting = command({
  name: 'forum.change-meeting',
  fields: { meeting_id: ref(), version: whole(1, 1e6), ...planFields },
  may: policy.changeMeeting,
  words: (language) => meetingWords(language).commands.changeMeeting,
  async handle({ tx }, { meeting_id, version, invited, ...input }) {
    const meeting = await holdMeeting(tx, meeting_id, 'change');
    const before = await meetingPlan(tx, meeting_id);
    if (meeting.version !== version) {
      throw new Problem('stale', { current: { ...before, version: meeting.version } });
    }
    if (invited.length === 0) throw fieldProblem('invited', { rule: 'required' });
    const { letter_number = null, copies = null, ...rest } = input;
    const plan = { ...rest, ...readTimes(input), letter_number, copies };
    await meetingTables(tx)
      .updateTable('forum.meeting')
      .set({ ...plan, version: version + 1 })
      .where('id', '=', meeting_id)
      .execute();
    await writeInvitations(tx, { ...meeting, meeting_id }, invited);
    return { kind: 'meeting', id: meeting_id, title: input.title, before, after: { ...plan, invited } };
  },
});
