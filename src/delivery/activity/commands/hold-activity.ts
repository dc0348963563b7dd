import { shortDate } from '../../../kernel/calendar.ts';
import { command } from '../../../platform/command/command.ts';
import { day, ref } from '../../../platform/command/fields.ts';
import { fieldProblem } from '../../../platform/problem/problem.ts';
import { policy } from '../../policy.ts';
import { holdOwn } from '../load.ts';
import { activityWords } from '../messages.ts';
import { moveActivity } from '../move.ts';

/** A planned activity took place, on a day that has come. It is not done yet: its follow-up is waited for. */
export const holdActivity = command({
  name: 'delivery.hold-activity',
  fields: { activity_id: ref(), held_on: day() },
  may: policy.organise,
  words: (language) => activityWords(language).commands.holdActivity,
  async handle(context, { activity_id, held_on }) {
    const { tx, actor, today } = context;
    const activity = await holdOwn(tx, actor, activity_id, 'hold');
    if (held_on > today) throw fieldProblem('held_on', { rule: 'latest', limit: shortDate(today) });
    return moveActivity(context, activity, { held_on });
  },
});
