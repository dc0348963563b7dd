import { command } from '../../../platform/command/command.ts';
import { ref, text } from '../../../platform/command/fields.ts';
import { policy } from '../../policy.ts';
import { holdOwn } from '../load.ts';
import { activityWords } from '../messages.ts';
import { moveActivity } from '../move.ts';

/** A planned activity will not take place; everybody reads why. */
export const cancelActivity = command({
  name: 'delivery.cancel-activity',
  fields: { activity_id: ref(), because: text(1000, 5) },
  may: policy.organise,
  words: (language) => activityWords(language).commands.cancelActivity,
  async handle(context, { activity_id, because }) {
    const activity = await holdOwn(context.tx, context.actor, activity_id, 'cancel');
    return moveActivity(context, activity, { cancelled_on: context.today, cancelled_because: because });
  },
});
