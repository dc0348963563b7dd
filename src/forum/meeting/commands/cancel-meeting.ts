import { command } from '../../../platform/command/command.ts';
import { ref, text } from '../../../platform/command/fields.ts';
import { holdMeeting } from '../load.ts';
import { meetingWords } from '../messages.ts';
import { policy } from '../policy.ts';
import { releaseUndecided } from '../release.ts';
import { meetingTables } from '../schema.ts';

/** Calls a planned meeting off, with the reason everybody reads; what it was to talk about is open again. */
export const cancelMeeting = command({
  name: 'forum.cancel-meeting',
  fields: { meeting_id: ref(), because: text(500, 5) },
  may: policy.cancelMeeting,
  words: (language) => meetingWords(language).commands.cancelMeeting,
  async handle(context, { meeting_id, because }) {
    const { title, version } = await holdMeeting(context.tx, meeting_id, 'cancel');
    await meetingTables(context.tx)
      .updateTable('forum.meeting')
      .set({ state: 'cancelled', cancelled_because: because, version: version + 1 })
      .where('id', '=', meeting_id)
      .execute();
    await releaseUndecided(context, meeting_id, because);
    return { kind: 'meeting', id: meeting_id, title, before: { state: 'planned' }, after: { state: 'cancelled', because } };
  },
});
