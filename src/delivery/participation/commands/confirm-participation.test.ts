import { expect } from 'vitest';
import { aHeldTraining, anActivity, attendedBy, countsOf } from '../../../../tests/support/activities.ts';
import { it } from '../../../../tests/support/world.ts';
import type { World } from '../../../../tests/support/world.ts';
import { auditTables } from '../../../platform/audit/schema.ts';
import { ownParticipation } from '../queries/own-participation.ts';
import { confirmParticipation } from './confirm-participation.ts';
import { joinActivity } from './join-activity.ts';

const useful = 'Saya kini mencampur warna dari kulit jalawe sendiri.';
const hers = (world: World, id: string) =>
  world.read('member', (tx) => ownParticipation(tx, id, world.actors.sri.personId ?? ''));

it('Bu Sri confirms that she was there, and says what was useful to her', async ({ world }) => {
  const id = await aHeldTraining(world);
  await attendedBy(world, id, 'Bu Sri', 'Mbok Darmi');
  await world.as('sri', confirmParticipation, { activity_id: id, answer: 'present', useful });
  expect(await hers(world, id)).toMatchObject({ answer: 'present', useful, consent: null });
  expect(await countsOf(world, id)).toEqual({ registered: 2, attended: 2, confirmed: 1, disputed: 0 });
});

it('who was not there says so, and that counts as disputed', async ({ world }) => {
  const id = await aHeldTraining(world);
  await attendedBy(world, id, 'Bu Sri', 'Mbok Darmi');
  await world.as('sri', confirmParticipation, { activity_id: id, answer: 'absent' });
  expect(await countsOf(world, id)).toMatchObject({ attended: 2, confirmed: 0, disputed: 1 });
});

it('who was there but was not ticked disputes it as well', async ({ world }) => {
  const id = await aHeldTraining(world);
  await attendedBy(world, id, 'Mbok Darmi');
  await world.as('sri', confirmParticipation, { activity_id: id, answer: 'present' });
  expect(await countsOf(world, id)).toMatchObject({ attended: 1, confirmed: 0, disputed: 1 });
});

it('the dispute ends when the organiser corrects the record', async ({ world }) => {
  const id = await aHeldTraining(world);
  await attendedBy(world, id, 'Mbok Darmi');
  await world.as('sri', confirmParticipation, { activity_id: id, answer: 'present' });
  await attendedBy(world, id, 'Bu Sri', 'Mbok Darmi');
  expect(await countsOf(world, id)).toMatchObject({ confirmed: 1, disputed: 0 });
});

it('a wrong tap is put right with a second one', async ({ world }) => {
  const id = await aHeldTraining(world);
  await attendedBy(world, id, 'Bu Sri');
  await world.as('sri', confirmParticipation, { activity_id: id, answer: 'absent' });
  await world.as('sri', confirmParticipation, { activity_id: id, answer: 'present' });
  expect(await countsOf(world, id)).toMatchObject({ confirmed: 1, disputed: 0 });
});

it('nobody confirms what was not held yet', async ({ world }) => {
  const id = await anActivity(world);
  await world.as('sri', joinActivity, { activity_id: id });
  await expect(world.as('sri', confirmParticipation, { activity_id: id, answer: 'present' })).rejects.toMatchObject({
    code: 'illegal-move',
  });
});

it('who did not take part confirms nothing, not even the organiser', async ({ world }) => {
  const id = await aHeldTraining(world);
  for (const who of ['nanang', 'budi', 'rina'] as const) {
    await expect(world.as(who, confirmParticipation, { activity_id: id, answer: 'present' })).rejects.toMatchObject({
      code: 'not-allowed',
    });
  }
});

it('her own words are sealed in the audit', async ({ world }) => {
  const id = await aHeldTraining(world);
  await world.as('sri', confirmParticipation, { activity_id: id, answer: 'present', useful });
  const rows = await world.read('member', (tx) =>
    auditTables(tx).selectFrom('platform.audit').selectAll()
      .where('command', '=', 'delivery.confirm-participation').execute());
  expect(rows).toMatchObject([{ sealed_for: world.actors.sri.personId, input: { answer: 'present' } }]);
  expect(JSON.stringify(rows[0]?.input)).not.toContain('jalawe');
});
