import { command } from '../../../platform/command/command.ts';
import { ref, text } from '../../../platform/command/fields.ts';
import { holdMeeting } from '../load.ts';
import { meetingWords } from '../messages.ts';
import { policy } from '../policy.ts';
import { releaseUndecided } from '../release.ts';
import { meetingTables } from '../schema.ts';

/** Publishes the minutes and so closes the meeting; proposals it did not come to are open again. */
export const publishMinutes = command({
  name: 'forum.publish-minutes',
  fields: { meeting_id: ref(), minutes: text(20_000, 20) },
  may: policy.publishMinutes,
  words: (language) => meetingWords(language).commands.publishMinutes,
  async handle(context, { meeting_id, minutes }) {
    const { tx, today } = context;
    const { title, version } = await holdMeeting(tx, meeting_id, 'publish');
    await meetingTables(tx)
      .updateTable('forum.meeting')
      .set({ minutes, minutes_published_on: today, version: version + 1 })
      .where('id', '=', meeting_id)
      .execute();
    await releaseUndecided(context, meeting_id);
    return { kind: 'meeting', id: meeting_id, title, after: { minutes, minutes_published_on: today } };
  },
});
