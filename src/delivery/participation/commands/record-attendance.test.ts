import { expect } from 'vitest';
import {
  aHeldTraining, activityNow, anActivity, attendedBy, countsOf, registeredFor,
} from '../../../../tests/support/activities.ts';
import { it } from '../../../../tests/support/world.ts';
import { followUpActivity } from '../../activity/commands/follow-up-activity.ts';
import { recordAttendance } from './record-attendance.ts';

it('Pak Budi ticks who was there, and of the others he says they were not', async ({ world }) => {
  const id = await aHeldTraining(world);
  await attendedBy(world, id, 'Bu Sri');
  expect(await registeredFor(world, id)).toMatchObject([
    { name: 'Bu Sri', attended: true },
    { name: 'Mbok Darmi', attended: false },
  ]);
  expect(await countsOf(world, id)).toEqual({ registered: 2, attended: 1, confirmed: 0, disputed: 0 });
});

it('nobody was there is a record, too', async ({ world }) => {
  const id = await aHeldTraining(world);
  await attendedBy(world, id);
  expect(await countsOf(world, id)).toMatchObject({ attended: 0 });
});

it('what he ticked wrongly he corrects', async ({ world }) => {
  const id = await aHeldTraining(world);
  await attendedBy(world, id, 'Bu Sri', 'Mbok Darmi');
  await attendedBy(world, id, 'Mbok Darmi');
  expect(await countsOf(world, id)).toMatchObject({ attended: 1 });
});

it('two colleagues who tick at once get both lists', async ({ world }) => {
  const id = await aHeldTraining(world);
  const { version } = await activityNow(world, id);
  const [sri, darmi] = await registeredFor(world, id);
  await world.as('hartono', recordAttendance, { activity_id: id, version, attended: [sri?.id] });
  const second = world.as('budi', recordAttendance, { activity_id: id, version, attended: [darmi?.id] });
  await expect(second).rejects.toMatchObject({
    code: 'stale', current: { attended: [sri?.id], version: version + 1 },
  });
});

it('before it was held nobody was there', async ({ world }) => {
  const id = await anActivity(world);
  await expect(attendedBy(world, id)).rejects.toMatchObject({ code: 'illegal-move' });
});

it('once it was followed up attendance stands fast', async ({ world }) => {
  const id = await aHeldTraining(world);
  world.itIs('2027-03-01');
  await world.as('budi', followUpActivity, { activity_id: id, follow_up: 'Dipakai semua peserta.' });
  await expect(attendedBy(world, id, 'Bu Sri')).rejects.toMatchObject({ code: 'illegal-move' });
});

it('who was registered for another activity is not found in this one', async ({ world }) => {
  const id = await aHeldTraining(world);
  const { version } = await activityNow(world, id);
  await expect(world.as('budi', recordAttendance, { activity_id: id, version, attended: [id] })).rejects.toMatchObject({
    code: 'not-found',
  });
});

it('only the organiser records it', async ({ world }) => {
  const id = await aHeldTraining(world);
  const { version } = await activityNow(world, id);
  await expect(world.as('rina', recordAttendance, { activity_id: id, version, attended: [] })).rejects.toMatchObject({
    code: 'not-allowed',
  });
});
