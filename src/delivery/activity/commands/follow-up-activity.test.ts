import { expect } from 'vitest';
import { aHeldTraining, activityNow, anActivity } from '../../../../tests/support/activities.ts';
import { it } from '../../../../tests/support/world.ts';
import { followUpActivity } from './follow-up-activity.ts';

const follow_up = 'Enam dari sepuluh memakai pewarna alam untuk pesanan.';

it('three months later Pak Budi says what participants use, and only then is it done', async ({ world }) => {
  const activity_id = await aHeldTraining(world);
  world.itIs('2027-02-20');
  await world.as('budi', followUpActivity, { activity_id, follow_up });
  expect(await activityNow(world, activity_id)).toMatchObject({
    state: 'followed_up', followed_up_on: '2027-02-20', follow_up,
  });
});

it('the day before that is too early, and the day is said', async ({ world }) => {
  const activity_id = await aHeldTraining(world);
  world.itIs('2027-02-19');
  await expect(world.as('budi', followUpActivity, { activity_id, follow_up })).rejects.toMatchObject({
    code: 'illegal-move',
    reason: { id: expect.stringContaining('20 Februari 2027') },
  });
});

it('what was never held is not followed up', async ({ world }) => {
  const activity_id = await anActivity(world);
  world.itIs('2027-06-01');
  await expect(world.as('budi', followUpActivity, { activity_id, follow_up })).rejects.toMatchObject({
    code: 'illegal-move',
  });
});
