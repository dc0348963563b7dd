import { sql } from 'kysely';
import { command } from '../../../platform/command/command.ts';
import { many, ref, whole } from '../../../platform/command/fields.ts';
import { Problem, notFound } from '../../../platform/problem/problem.ts';
import { holdOwn } from '../../activity/load.ts';
import { policy } from '../../policy.ts';
import { deliveryTables } from '../../schema.ts';
import { participationWords } from '../messages.ts';
import { participantsOf } from '../queries/participants-of.ts';

/**
 * Records who was there: the participations named, and of everybody else registered that they were not.
 * May be corrected until the activity is followed up; what participants say of it stays beside it.
 */
export const recordAttendance = command({
  name: 'delivery.record-attendance',
  fields: { activity_id: ref(), version: whole(1, 1e6), attended: many(ref()) },
  may: policy.organise,
  words: (language) => participationWords(language).commands.recordAttendance,
  async handle({ tx, actor, today }, { activity_id, version, attended }) {
    const activity = await holdOwn(tx, actor, activity_id, 'attend');
    const registered = await participantsOf(tx, activity_id);
    const before = registered.filter((each) => each.attended).map(({ id }) => id);
    if (activity.version !== version) {
      throw new Problem('stale', { current: { attended: before, version: activity.version } });
    }
    const known = new Set(registered.map(({ id }) => id));
    if (!attended.every((id) => known.has(id))) throw notFound();
    const tables = deliveryTables(tx);
    await tables
      .updateTable('delivery.participation')
      .set({ attended: sql`id = any(${attended}::uuid[])` })
      .where('activity_id', '=', activity_id)
      .execute();
    await tables
      .updateTable('delivery.activity')
      .set({ attendance_on: today, version: version + 1 })
      .where('id', '=', activity_id)
      .execute();
    const { title } = activity;
    return { kind: 'activity', id: activity_id, title, before: { attended: before }, after: { attended } };
  },
});
