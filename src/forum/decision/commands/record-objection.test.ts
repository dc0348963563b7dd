import { expect } from 'vitest';
import { aMeeting, hold, onAgenda } from '../../../../tests/support/meetings.ts';
import { it } from '../../../../tests/support/world.ts';
import type { World } from '../../../../tests/support/world.ts';
import { meetingAgenda } from '../../meeting/queries/meeting-page.ts';
import { recordObjection } from './record-objection.ts';
import { settleObjection } from './settle-objection.ts';

const body = 'Biaya operasional belum ditanggung siapa pun.';

async function onTheTable(world: World) {
  const meeting_id = await aMeeting(world);
  const agenda_item_id = await onAgenda(world, meeting_id, { title: 'IPAL Jenggot' });
  await hold(world, meeting_id, 'zaki', 'wulan');
  const objection = { agenda_item_id, organisation_id: world.actors.wulan.organisationId, kind: 'objection', body };
  const objections = async () => (await world.read('public', (tx) => meetingAgenda(tx, meeting_id)))[0]?.objections ?? [];
  return { objection, objections };
}

it('an objection is kept in its own words, and so is how it was met', async ({ world }) => {
  const { objection, objections } = await onTheTable(world);
  await world.as('dewi', recordObjection, objection);
  const [first] = await objections();
  expect(first).toMatchObject({ organisation: 'Dinas Lingkungan Hidup', body, settled_how: null });
  await world.as('dewi', settleObjection, { objection_id: first?.id, settled_how: 'Iuran rumah batik menutupnya.' });
  expect(await objections()).toMatchObject([{ body, settled_how: 'Iuran rumah batik menutupnya.' }]);
});

it('how it was met is said once', async ({ world }) => {
  const { objection, objections } = await onTheTable(world);
  await world.as('dewi', recordObjection, objection);
  const objection_id = (await objections())[0]?.id;
  const settle = () => world.as('dewi', settleObjection, { objection_id, settled_how: 'Iuran menutupnya.' });
  await settle();
  await expect(settle()).rejects.toMatchObject({ code: 'illegal-move' });
});

it('who was not invited has nothing recorded in their name', async ({ world }) => {
  const { objection } = await onTheTable(world);
  const bank = { ...objection, organisation_id: world.actors.tono.organisationId };
  await expect(world.as('dewi', recordObjection, bank)).rejects.toMatchObject({
    fields: { organisation_id: { rule: 'unknown' } },
  });
});

it('a bare no is no reasoned objection', async ({ world }) => {
  const { objection } = await onTheTable(world);
  await expect(world.as('dewi', recordObjection, { ...objection, body: 'Tidak.' })).rejects.toMatchObject({
    fields: { body: { rule: 'short', limit: 10 } },
  });
});

it('the secretariat writes objections down, nobody else', async ({ world }) => {
  const { objection } = await onTheTable(world);
  await expect(world.as('wulan', recordObjection, objection)).rejects.toMatchObject({ code: 'not-allowed' });
});
