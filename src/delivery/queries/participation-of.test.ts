import { expect } from 'vitest';
import { aHeldTraining, attendedBy } from '../../../tests/support/activities.ts';
import { dyesProgramme } from '../../../tests/support/programmes.ts';
import { TODAY, it } from '../../../tests/support/world.ts';
import type { World } from '../../../tests/support/world.ts';
import { holdActivity } from '../activity/commands/hold-activity.ts';
import { linkActivity } from '../activity/commands/link-activity.ts';
import { planActivity } from '../activity/commands/plan-activity.ts';
import { confirmParticipation } from '../participation/commands/confirm-participation.ts';
import { joinActivity } from '../participation/commands/join-activity.ts';
import { participationOf } from './participation-of.ts';

const counted = (world: World, programmeId: string) => world.read('public', (tx) => participationOf(tx, programmeId));

it('nobody is recorded until attendance is', async ({ world }) => {
  const { programme_id } = await dyesProgramme(world);
  const activity_id = await aHeldTraining(world);
  await world.as('budi', linkActivity, { activity_id, programme_id });
  expect(await counted(world, programme_id)).toBeUndefined();
  await attendedBy(world, activity_id, 'Bu Sri', 'Mbok Darmi');
  expect(await counted(world, programme_id)).toEqual({ attended: 2, confirmed: 0 });
});

it('who came to two activities of a programme took part in it once', async ({ world }) => {
  const { programme_id } = await dyesProgramme(world);
  const first = await aHeldTraining(world);
  await world.as('budi', linkActivity, { activity_id: first, programme_id });
  await attendedBy(world, first, 'Bu Sri', 'Mbok Darmi');
  const second = await world.as('budi', planActivity, {
    title: 'Pendampingan', kind: 'mentoring', planned_for: TODAY, starts_at: '13.00', place: 'Jenggot', programme_id,
  });
  await world.as('sri', joinActivity, { activity_id: second.id });
  await world.as('budi', holdActivity, { activity_id: second.id, held_on: TODAY });
  await attendedBy(world, second.id, 'Bu Sri');
  await world.as('sri', confirmParticipation, { activity_id: second.id, answer: 'present' });
  expect(await counted(world, programme_id)).toEqual({ attended: 2, confirmed: 1 });
});

it('another programme has nothing of it', async ({ world }) => {
  const { programme_id } = await dyesProgramme(world);
  await attendedBy(world, await aHeldTraining(world), 'Bu Sri');
  expect(await counted(world, programme_id)).toBeUndefined();
});
