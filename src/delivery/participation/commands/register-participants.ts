import { newId } from '../../../kernel/id.ts';
import { asMember } from '../../../platform/access/actor.ts';
import { command } from '../../../platform/command/command.ts';
import { many, ref } from '../../../platform/command/fields.ts';
import type { Tx } from '../../../platform/database/scope.ts';
import { inBoth } from '../../../platform/i18n/messages.ts';
import { fieldProblem, notFound } from '../../../platform/problem/problem.ts';
import { holdOwn } from '../../activity/load.ts';
import { policy } from '../../policy.ts';
import { deliveryTables } from '../../schema.ts';
import { participationWords } from '../messages.ts';
import { registeredCount } from '../queries/registered-count.ts';
import { seatsLeft } from '../rules/seats.ts';

/**
 * Registers artisans of the registry for an activity; only its organiser may. Who is registered already
 * stays so once. Seats bind while it is planned; afterwards those who came are registered, however many.
 */
export const registerParticipants = command({
  name: 'delivery.register-participants',
  fields: { activity_id: ref(), worker_ids: many(ref()) },
  may: policy.organise,
  words: (language) => participationWords(language).commands.registerParticipants,
  async handle({ tx, workspaceId, actor, now, today }, { activity_id, worker_ids }) {
    if (worker_ids.length === 0) throw fieldProblem('worker_ids', { rule: 'required' });
    const activity = await holdOwn(tx, actor, activity_id, 'register');
    const added = await notYetRegistered(tx, activity_id, worker_ids);
    const left = seatsLeft(activity.seats, await registeredCount(tx, activity_id));
    if (activity.state === 'planned' && left !== undefined && added.length > left) {
      throw fieldProblem('worker_ids', { rule: 'said', ...inBoth(participationWords, (words) => words.reasons.tooMany(left)) });
    }
    const registered = { registered_by: asMember(actor).personId, registered_on: today, recorded_at: now };
    const here = { workspace_id: workspaceId, activity_id, ...registered };
    const rows = added.map((worker_id) => ({ ...here, id: newId(), worker_id }));
    const tables = deliveryTables(tx);
    if (rows.length > 0) await tables.insertInto('delivery.participation').values(rows).execute();
    await tables
      .updateTable('delivery.activity')
      .set({ version: activity.version + 1 })
      .where('id', '=', activity_id)
      .execute();
    return { kind: 'activity', id: activity_id, title: activity.title, after: { registered: rows.length } };
  },
});

/** @throws Problem `not-found` if one of them is no worker of the registry */
async function notYetRegistered(tx: Tx, activityId: string, workerIds: readonly string[]): Promise<string[]> {
  const asked = [...new Set(workerIds)];
  const tables = deliveryTables(tx);
  const known = await tables
    .selectFrom('registry.workers')
    .select(['id', 'person_id'])
    .where('id', 'in', asked)
    .execute();
  if (known.length < asked.length) throw notFound();
  const there = await tables
    .selectFrom('delivery.participations')
    .select(['worker_id', 'person_id'])
    .where('activity_id', '=', activityId)
    .execute();
  const workers = new Set(there.map((each) => each.worker_id));
  const people = new Set(there.flatMap((each) => each.person_id ?? []));
  const isThere = (worker: (typeof known)[number]) =>
    workers.has(worker.id) || (worker.person_id !== null && people.has(worker.person_id));
  return known.filter((worker) => !isThere(worker)).map(({ id }) => id);
}
