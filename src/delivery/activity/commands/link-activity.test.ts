import { expect } from 'vitest';
import { aHeldTraining, activityNow } from '../../../../tests/support/activities.ts';
import { dyesProgramme } from '../../../../tests/support/programmes.ts';
import { it } from '../../../../tests/support/world.ts';
import { newId } from '../../../kernel/id.ts';
import { linkActivity } from './link-activity.ts';

it('a training that was held already finds its programme', async ({ world }) => {
  const activity_id = await aHeldTraining(world);
  const { programme_id } = await dyesProgramme(world);
  await world.as('budi', linkActivity, { activity_id, programme_id });
  expect((await activityNow(world, activity_id)).programme_id).toBe(programme_id);
});

it('only its organiser links it, and only to a programme that is there', async ({ world }) => {
  const activity_id = await aHeldTraining(world);
  const { programme_id } = await dyesProgramme(world);
  await expect(world.as('zaki', linkActivity, { activity_id, programme_id })).rejects.toMatchObject({
    code: 'not-allowed',
  });
  await expect(world.as('budi', linkActivity, { activity_id, programme_id: newId() })).rejects.toMatchObject({
    code: 'not-found',
  });
});
