import { expect } from 'vitest';
import {
  aHeldTraining, aWorker, anActivity, countsOf, registeredFor,
} from '../../../../tests/support/activities.ts';
import { it } from '../../../../tests/support/world.ts';
import { newId } from '../../../kernel/id.ts';
import { participantsOf } from '../queries/participants-of.ts';
import { joinActivity } from './join-activity.ts';
import { registerParticipants } from './register-participants.ts';

it('Pak Budi registers two artisans of the registry', async ({ world }) => {
  const activity_id = await anActivity(world);
  const worker_ids = [await aWorker(world, 'Mbok Darmi'), await aWorker(world, 'Bu Sri', { person: 'Bu Sri' })];
  await world.as('budi', registerParticipants, { activity_id, worker_ids });
  expect((await registeredFor(world, activity_id)).map(({ name }) => name)).toEqual(['Bu Sri', 'Mbok Darmi']);
});

it('the public reads how many, and no name', async ({ world }) => {
  const activity_id = await anActivity(world);
  await world.as('budi', registerParticipants, { activity_id, worker_ids: await aWorker(world, 'Mbok Darmi') });
  expect(await world.read('public', (tx) => participantsOf(tx, activity_id))).toEqual([]);
  expect(await countsOf(world, activity_id)).toMatchObject({ registered: 1 });
});

it('who is registered already, or joined herself, is so once', async ({ world }) => {
  const activity_id = await anActivity(world);
  await world.as('sri', joinActivity, { activity_id });
  const worker_ids = [await aWorker(world, 'Bu Sri', { person: 'Bu Sri' }), await aWorker(world, 'Mbok Darmi')];
  await world.as('budi', registerParticipants, { activity_id, worker_ids });
  await world.as('budi', registerParticipants, { activity_id, worker_ids: [...worker_ids, ...worker_ids] });
  expect((await registeredFor(world, activity_id)).map(({ name }) => name)).toEqual(['Bu Sri', 'Mbok Darmi']);
});

it('a training for one takes one while it is planned, and says how many seats are left', async ({ world }) => {
  const activity_id = await anActivity(world, { seats: '1' });
  const worker_ids = [await aWorker(world, 'Mbok Darmi'), await aWorker(world, 'Mbok Yem')];
  await expect(world.as('budi', registerParticipants, { activity_id, worker_ids })).rejects.toMatchObject({
    fields: { worker_ids: { rule: 'said', id: 'Tersisa 1 tempat. Kurangi yang dicentang.' } },
  });
});

it('who came unannounced is registered after it was held', async ({ world }) => {
  const activity_id = await aHeldTraining(world);
  await world.as('budi', registerParticipants, { activity_id, worker_ids: await aWorker(world, 'Mbok Yem') });
  expect(await countsOf(world, activity_id)).toMatchObject({ registered: 3 });
});

it('nobody ticked is said at the question', async ({ world }) => {
  const activity_id = await anActivity(world);
  await expect(world.as('budi', registerParticipants, { activity_id, worker_ids: [] })).rejects.toMatchObject({
    fields: { worker_ids: { rule: 'required' } },
  });
});

it('somebody who is not in this registry is not found, and nobody is registered', async ({ world }) => {
  const activity_id = await anActivity(world);
  const worker_ids = [await aWorker(world, 'Mbok Darmi'), newId()];
  await expect(world.as('budi', registerParticipants, { activity_id, worker_ids })).rejects.toMatchObject({
    code: 'not-found',
  });
  expect(await registeredFor(world, activity_id)).toEqual([]);
});

it('only the organiser registers others', async ({ world }) => {
  const activity_id = await anActivity(world);
  const worker_ids = await aWorker(world, 'Mbok Darmi');
  await expect(world.as('rina', registerParticipants, { activity_id, worker_ids })).rejects.toMatchObject({
    code: 'not-allowed',
  });
});
