import { expect } from 'vitest';
import { aHeldTraining, anActivity, attendedBy } from '../../../tests/support/activities.ts';
import type { PersonName } from '../../../tests/support/people.ts';
import { TODAY, it } from '../../../tests/support/world.ts';
import type { World } from '../../../tests/support/world.ts';
import { cancelActivity } from '../activity/commands/cancel-activity.ts';
import { confirmParticipation } from '../participation/commands/confirm-participation.ts';
import { asksOfDelivery } from './asks.ts';

const asked = (world: World, who: PersonName, today = TODAY) =>
  world.read('member', (tx) => asksOfDelivery(tx, world.actors[who], today));

it('Bu Sri is asked to confirm what she was recorded at, until she has answered', async ({ world }) => {
  const id = await aHeldTraining(world);
  expect(await asked(world, 'sri')).toEqual([]);
  await attendedBy(world, id, 'Bu Sri');
  const [ask] = await asked(world, 'sri');
  expect(ask).toMatchObject({ href: ['kegiatan', id, 'tegaskan'], since: TODAY });
  expect(ask?.says('id')).toBe('Anda tercatat hadir di “Pelatihan pewarna alam”. Apakah benar?');
  await world.as('sri', confirmParticipation, { activity_id: id, answer: 'absent' });
  expect(await asked(world, 'sri')).toEqual([]);
});

it('her department is asked who was there, and nobody else', async ({ world }) => {
  const id = await aHeldTraining(world);
  for (const who of ['budi', 'hartono'] as const) {
    expect(await asked(world, who)).toMatchObject([{ href: ['kegiatan', id, 'hadir'], since: TODAY }]);
  }
  for (const who of ['wulan', 'zaki', 'nanang', 'dewi'] as const) expect(await asked(world, who)).toEqual([]);
  await attendedBy(world, id, 'Bu Sri');
  expect(await asked(world, 'budi')).toEqual([]);
});

it('three months later the department is asked what became of it', async ({ world }) => {
  const id = await aHeldTraining(world);
  await attendedBy(world, id, 'Mbok Darmi');
  expect(await asked(world, 'budi', '2027-02-19')).toEqual([]);
  expect(await asked(world, 'budi', '2027-02-20')).toMatchObject([
    { href: ['kegiatan', id, 'tindak-lanjut'], since: '2027-02-20' },
  ]);
});

it('the day after a training its organiser is asked whether it was held; of a cancelled one nobody is', async ({ world }) => {
  const id = await anActivity(world, { planned_for: '2026-11-24' });
  const cancelled = await anActivity(world, { planned_for: '2026-11-23' });
  await world.as('budi', cancelActivity, { activity_id: cancelled, because: 'Hujan lebat.' });
  expect(await asked(world, 'budi', '2026-11-24')).toEqual([]);
  expect(await asked(world, 'budi', '2026-11-25')).toMatchObject([
    { href: ['kegiatan', id, 'laksana'], since: '2026-11-24' },
  ]);
});

it('an artisan of the organising association is asked nothing of its organiser', async ({ world }) => {
  await anActivity(world, { planned_for: '2026-11-21' }, 'zaki');
  expect(await asked(world, 'rina')).toHaveLength(1);
  expect(await asked(world, 'sri')).toEqual([]);
});
