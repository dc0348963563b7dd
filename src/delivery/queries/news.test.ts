import { expect } from 'vitest';
import { aHeldTraining, anActivity, attendedBy } from '../../../tests/support/activities.ts';
import type { PersonName } from '../../../tests/support/people.ts';
import { it } from '../../../tests/support/world.ts';
import type { World } from '../../../tests/support/world.ts';
import { cancelActivity } from '../activity/commands/cancel-activity.ts';
import { followUpActivity } from '../activity/commands/follow-up-activity.ts';
import { confirmParticipation } from '../participation/commands/confirm-participation.ts';
import { joinActivity } from '../participation/commands/join-activity.ts';
import { newsOfDelivery } from './news.ts';
import { nextActivities } from './next-activities.ts';

async function told(world: World, who: PersonName) {
  const { personId, organisationId } = world.actors[who];
  const news = await world.read('member', (tx) => newsOfDelivery(tx, personId ?? '', organisationId ?? ''));
  return news.map((each) => each.says('id'));
}

it('Bu Sri reads that she was registered, and later that it was followed up', async ({ world }) => {
  const id = await aHeldTraining(world);
  world.itIs('2027-03-01');
  await world.as('budi', followUpActivity, { activity_id: id, follow_up: 'Dipakai semua peserta.' });
  expect(await told(world, 'sri')).toEqual([
    '“Pelatihan pewarna alam” sudah ditindaklanjuti.',
    'Anda didaftarkan pada “Pelatihan pewarna alam”.',
  ]);
});

it('who joined by herself is not told that, but that it was cancelled', async ({ world }) => {
  const activity_id = await anActivity(world);
  await world.as('sri', joinActivity, { activity_id });
  expect(await told(world, 'sri')).toEqual([]);
  await world.as('budi', cancelActivity, { activity_id, because: 'Hujan lebat.' });
  expect(await told(world, 'sri')).toEqual(['“Pelatihan pewarna alam” dibatalkan. Baca alasannya.']);
});

it('the organiser reads how many confirm, and how many say otherwise', async ({ world }) => {
  const id = await aHeldTraining(world);
  await attendedBy(world, id, 'Bu Sri');
  await world.as('sri', confirmParticipation, { activity_id: id, answer: 'present' });
  expect(await told(world, 'budi')).toEqual(['1 peserta menegaskan kehadirannya di “Pelatihan pewarna alam”.']);
  await world.as('sri', confirmParticipation, { activity_id: id, answer: 'absent' });
  expect(await told(world, 'budi')).toEqual([
    '1 peserta “Pelatihan pewarna alam” menyatakan lain daripada catatan kehadiran.',
  ]);
  expect(await told(world, 'wulan')).toEqual([]);
});

it('what comes next is there soonest first, and says which she is registered for', async ({ world }) => {
  const later = await anActivity(world, { planned_for: '2026-12-09' });
  const soon = await anActivity(world, { planned_for: '2026-11-22' });
  await anActivity(world, { planned_for: '2026-11-21' });
  await world.as('sri', joinActivity, { activity_id: later });
  const next = await world.read('member', (tx) => nextActivities(tx, world.actors.sri, '2026-11-22'));
  expect(next.map(({ id, mine }) => [id, mine])).toEqual([[soon, false], [later, true]]);
});
