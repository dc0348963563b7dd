import { expect } from 'vitest';
import {
  aHeldTraining, aWorker, anActivity, countsOf, participationsIn,
} from '../../../../tests/support/activities.ts';
import { it } from '../../../../tests/support/world.ts';
import { joinActivity } from './join-activity.ts';

it('Bu Sri takes part as the worker she is in the registry', async ({ world }) => {
  const activity_id = await anActivity(world);
  const worker_id = await aWorker(world, 'Bu Sri', { person: 'Bu Sri' });
  await world.as('sri', joinActivity, { activity_id });
  expect(await participationsIn(world, activity_id)).toMatchObject([{ worker_id, person_id: world.actors.sri.personId }]);
});

it('Pak Nanang, an owner whom no registry lists as a worker, takes part by name', async ({ world }) => {
  const activity_id = await anActivity(world);
  await world.as('nanang', joinActivity, { activity_id });
  expect(await participationsIn(world, activity_id)).toMatchObject([{ worker_id: null, name: 'Pak Nanang' }]);
});

it('nobody joins twice', async ({ world }) => {
  const activity_id = await anActivity(world);
  await world.as('sri', joinActivity, { activity_id });
  await expect(world.as('sri', joinActivity, { activity_id })).rejects.toMatchObject({
    code: 'illegal-move', reason: { id: 'Anda sudah terdaftar.' },
  });
});

it('the last seat is taken once', async ({ world }) => {
  const activity_id = await anActivity(world, { seats: '1' });
  await world.as('sri', joinActivity, { activity_id });
  await expect(world.as('nanang', joinActivity, { activity_id })).rejects.toMatchObject({
    code: 'illegal-move', reason: { id: 'Tempatnya sudah penuh.' },
  });
  expect(await countsOf(world, activity_id)).toMatchObject({ registered: 1 });
});

it('nobody joins what was held already', async ({ world }) => {
  const activity_id = await aHeldTraining(world);
  await expect(world.as('nanang', joinActivity, { activity_id })).rejects.toMatchObject({ code: 'illegal-move' });
});

it('officers take part for nobody', async ({ world }) => {
  const activity_id = await anActivity(world);
  await expect(world.as('wulan', joinActivity, { activity_id })).rejects.toMatchObject({ code: 'not-allowed' });
});
