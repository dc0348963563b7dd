import { expect } from 'vitest';
import { activityNow, anActivity } from '../../../../tests/support/activities.ts';
import { TODAY, it } from '../../../../tests/support/world.ts';
import { holdActivity } from './hold-activity.ts';

it('Pak Budi records that the training was held yesterday', async ({ world }) => {
  const activity_id = await anActivity(world, { planned_for: '2026-11-21' });
  await world.as('budi', holdActivity, { activity_id, held_on: '2026-11-21' });
  expect(await activityNow(world, activity_id)).toMatchObject({
    state: 'held', held_on: '2026-11-21', attendance_on: null,
  });
});

it('nothing was held tomorrow', async ({ world }) => {
  const activity_id = await anActivity(world);
  await expect(world.as('budi', holdActivity, { activity_id, held_on: '2026-11-23' })).rejects.toMatchObject({
    fields: { held_on: { rule: 'latest', limit: '22/11/2026' } },
  });
});

it('it is held once', async ({ world }) => {
  const activity_id = await anActivity(world, { planned_for: TODAY });
  await world.as('budi', holdActivity, { activity_id, held_on: TODAY });
  await expect(world.as('hartono', holdActivity, { activity_id, held_on: TODAY })).rejects.toMatchObject({
    code: 'illegal-move',
  });
});

it('only its organiser says so', async ({ world }) => {
  const activity_id = await anActivity(world, { planned_for: TODAY });
  await expect(world.as('zaki', holdActivity, { activity_id, held_on: TODAY })).rejects.toMatchObject({
    code: 'not-allowed',
  });
});
