import { expect } from 'vitest';
import { activityNow, anActivity } from '../../../../tests/support/activities.ts';
import { TODAY, it } from '../../../../tests/support/world.ts';
import { newId } from '../../../kernel/id.ts';
import { cancelActivity } from './cancel-activity.ts';
import { holdActivity } from './hold-activity.ts';

const because = 'Anggarannya dipindahkan ke tahun depan.';

it('a training is cancelled with its reason in public', async ({ world }) => {
  const activity_id = await anActivity(world);
  await world.as('budi', cancelActivity, { activity_id, because });
  expect(await activityNow(world, activity_id)).toMatchObject({
    state: 'cancelled', cancelled_on: TODAY, cancelled_because: because,
  });
});

it('without a reason it is not cancelled', async ({ world }) => {
  const activity_id = await anActivity(world);
  await expect(world.as('budi', cancelActivity, { activity_id, because: ' ' })).rejects.toMatchObject({
    fields: { because: { rule: 'required' } },
  });
  expect((await activityNow(world, activity_id)).state).toBe('planned');
});

it('another organisation cannot cancel it, and what is not there is not found', async ({ world }) => {
  const activity_id = await anActivity(world);
  await expect(world.as('wulan', cancelActivity, { activity_id, because })).rejects.toMatchObject({
    code: 'not-allowed',
  });
  await expect(world.as('budi', cancelActivity, { activity_id: newId(), because })).rejects.toMatchObject({
    code: 'not-found',
  });
});

it('what was held cannot be cancelled any more, and the reason is said', async ({ world }) => {
  const activity_id = await anActivity(world, { planned_for: TODAY });
  await world.as('budi', holdActivity, { activity_id, held_on: TODAY });
  await expect(world.as('budi', cancelActivity, { activity_id, because })).rejects.toMatchObject({
    code: 'illegal-move',
    reason: { id: 'Kegiatan ini sudah dilaksanakan, jadi hal itu tidak dapat dilakukan.' },
  });
});
