import { longDate } from '../../../kernel/calendar.ts';
import { command } from '../../../platform/command/command.ts';
import { ref, text } from '../../../platform/command/fields.ts';
import { inBoth } from '../../../platform/i18n/messages.ts';
import { Problem } from '../../../platform/problem/problem.ts';
import { policy } from '../../policy.ts';
import { holdOwn } from '../load.ts';
import { activityWords } from '../messages.ts';
import { moveActivity } from '../move.ts';
import { followUpFrom } from '../rules/life.ts';

/** Says what participants use of it three months later; only then is an activity done. */
export const followUpActivity = command({
  name: 'delivery.follow-up-activity',
  fields: { activity_id: ref(), follow_up: text(2000, 5) },
  may: policy.organise,
  words: (language) => activityWords(language).commands.followUpActivity,
  async handle(context, { activity_id, follow_up }) {
    const { tx, actor, today } = context;
    const activity = await holdOwn(tx, actor, activity_id, 'follow_up');
    const from = followUpFrom(activity.held_on ?? today);
    if (today < from) throw new Problem('illegal-move', { reason: early(from) });
    return moveActivity(context, activity, { followed_up_on: today, follow_up });
  },
});

const early = (from: string) =>
  inBoth(activityWords, (words, language) => words.reasons.early(longDate(from, language)));
