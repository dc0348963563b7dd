import { command } from '../../../platform/command/command.ts';
import { ref } from '../../../platform/command/fields.ts';
import { policy } from '../../policy.ts';
import { deliveryTables } from '../../schema.ts';
import { holdOwn } from '../load.ts';
import { activityWords } from '../messages.ts';

/** Says of which programme an activity is part: mends the loose end, also when it was held already. */
export const linkActivity = command({
  name: 'delivery.link-activity',
  fields: { activity_id: ref(), programme_id: ref() },
  may: policy.organise,
  words: (language) => activityWords(language).commands.linkActivity,
  async handle({ tx, actor }, { activity_id, programme_id }) {
    const activity = await holdOwn(tx, actor, activity_id, 'link');
    await deliveryTables(tx)
      .updateTable('delivery.activity')
      .set({ programme_id, version: activity.version + 1 })
      .where('id', '=', activity_id)
      .execute();
    const before = { programme_id: activity.programme_id };
    return { kind: 'activity', id: activity_id, title: activity.title, before, after: { programme_id } };
  },
});
