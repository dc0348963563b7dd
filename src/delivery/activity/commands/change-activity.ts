import { command } from '../../../platform/command/command.ts';
import { ref, whole } from '../../../platform/command/fields.ts';
import { Problem } from '../../../platform/problem/problem.ts';
import { policy } from '../../policy.ts';
import { deliveryTables } from '../../schema.ts';
import { holdOwn } from '../load.ts';
import { activityWords } from '../messages.ts';
import { asKept, planFields } from '../plan.ts';

/** Changes the plan of an activity before it is held; only its organiser may. */
export const changeActivity = command({
  name: 'delivery.change-activity',
  fields: { activity_id: ref(), version: whole(1, 1e6), ...planFields },
  may: policy.organise,
  words: (language) => activityWords(language).commands.changeActivity,
  async handle({ tx, actor }, { activity_id, version, ...input }) {
    const activity = await holdOwn(tx, actor, activity_id, 'change');
    const { title, kind, programme_id, planned_for, starts_at, place, seats } = activity;
    const before = { title, kind, programme_id, planned_for, starts_at, place, seats };
    if (activity.version !== version) {
      throw new Problem('stale', { current: { ...before, version: activity.version } });
    }
    const after = asKept(input);
    await deliveryTables(tx)
      .updateTable('delivery.activity')
      .set({ ...after, version: version + 1 })
      .where('id', '=', activity_id)
      .execute();
    return { kind: 'activity', id: activity_id, title: input.title, before, after };
  },
});
