import { holdActivity } from '../../src/delivery/activity/commands/hold-activity.ts';
import { planActivity } from '../../src/delivery/activity/commands/plan-activity.ts';
import { recordAttendance } from '../../src/delivery/participation/commands/record-attendance.ts';
import { registerParticipants } from '../../src/delivery/participation/commands/register-participants.ts';
import { participantsOf } from '../../src/delivery/participation/queries/participants-of.ts';
import { deliveryTables } from '../../src/delivery/schema.ts';
import { addWorker } from '../../src/registry/workforce/commands/add-worker.ts';
import type { PersonName } from './people.ts';
import { TODAY } from './world.ts';
import type { World } from './world.ts';

/** The training by Pak Budi's department that tests of delivery speak of; or with what else a test says. */
export const dyesTraining = {
  title: 'Pelatihan pewarna alam',
  kind: 'training',
  planned_for: '2026-12-01',
  starts_at: '9.00',
  place: 'Balai Jenggot',
};

export async function anActivity(world: World, but: Record<string, unknown> = {}, who: PersonName = 'budi') {
  const { id } = await world.as(who, planActivity, { ...dyesTraining, ...but });
  return id;
}

/** An artisan in the registry, recorded by Mbak Rina for her association; `person` if she can sign in. */
export async function aWorker(world: World, name: string, but: Record<string, unknown> = {}, who: PersonName = 'rina') {
  const worker = { name, gender: 'woman', kind: 'home', consent: true, ...but };
  const { id } = await world.as(who, addWorker, worker);
  return id;
}

/** The activity as the database has it. */
export function activityNow(world: World, id: string) {
  return world.read('member', (tx) =>
    deliveryTables(tx).selectFrom('delivery.activity').selectAll().where('id', '=', id).executeTakeFirstOrThrow());
}

/** Who is registered, by name, and what was recorded of each. */
export function registeredFor(world: World, id: string) {
  return world.read('member', (tx) => participantsOf(tx, id));
}

/** Everything that members read of who takes part. */
export function participationsIn(world: World, id: string) {
  return world.read('member', (tx) =>
    deliveryTables(tx)
      .selectFrom('delivery.participations')
      .selectAll()
      .where('activity_id', '=', id)
      .orderBy('name')
      .execute());
}

/** What the public reads of who took part. */
export function countsOf(world: World, id: string) {
  return world.read('public', (tx) =>
    deliveryTables(tx)
      .selectFrom('delivery.participation_counts')
      .select(['registered', 'attended', 'confirmed', 'disputed'])
      .where('activity_id', '=', id)
      .executeTakeFirstOrThrow());
}

/** Pak Budi records that these, by name, were there. */
export async function attendedBy(world: World, id: string, ...names: string[]) {
  const { version } = await activityNow(world, id);
  const registered = await registeredFor(world, id);
  const attended = registered.filter((each) => names.includes(each.name)).map((each) => each.id);
  await world.as('budi', recordAttendance, { activity_id: id, version, attended });
}

/** A training held today with Bu Sri, who can sign in, and Mbok Darmi, who has no account. */
export async function aHeldTraining(world: World) {
  const sri = await aWorker(world, 'Bu Sri', { person: 'Bu Sri' });
  const darmi = await aWorker(world, 'Mbok Darmi');
  const id = await anActivity(world, { planned_for: TODAY });
  await world.as('budi', registerParticipants, { activity_id: id, worker_ids: [sri, darmi] });
  await world.as('budi', holdActivity, { activity_id: id, held_on: TODAY });
  return id;
}
