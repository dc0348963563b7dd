import { expect } from 'vitest';
import { activityNow, anActivity, dyesTraining } from '../../../../tests/support/activities.ts';
import { TODAY, it } from '../../../../tests/support/world.ts';
import { changeActivity } from './change-activity.ts';
import { holdActivity } from './hold-activity.ts';

const later = { ...dyesTraining, planned_for: '2026-12-08', place: 'Balai Kauman' };

it('Pak Budi moves the training by a week', async ({ world }) => {
  const activity_id = await anActivity(world, { seats: '20' });
  await world.as('budi', changeActivity, { activity_id, version: 1, ...later });
  expect(await activityNow(world, activity_id)).toMatchObject({
    planned_for: '2026-12-08', place: 'Balai Kauman', seats: null, version: 2,
  });
});

it('who changes what a colleague changed meanwhile gets both versions', async ({ world }) => {
  const activity_id = await anActivity(world);
  await world.as('hartono', changeActivity, { activity_id, version: 1, ...later });
  await expect(world.as('budi', changeActivity, { activity_id, version: 1, ...dyesTraining })).rejects.toMatchObject({
    code: 'stale',
    current: { place: 'Balai Kauman', version: 2 },
  });
});

it('another department may not change it', async ({ world }) => {
  const activity_id = await anActivity(world);
  await expect(world.as('wulan', changeActivity, { activity_id, version: 1, ...later })).rejects.toMatchObject({
    code: 'not-allowed',
  });
});

it('what was held stays as people remember it', async ({ world }) => {
  const activity_id = await anActivity(world, { planned_for: TODAY });
  await world.as('budi', holdActivity, { activity_id, held_on: TODAY });
  await expect(world.as('budi', changeActivity, { activity_id, version: 2, ...later })).rejects.toMatchObject({
    code: 'illegal-move',
  });
});
