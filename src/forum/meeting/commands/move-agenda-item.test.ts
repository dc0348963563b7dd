import { expect } from 'vitest';
import { aMeeting, onAgenda } from '../../../../tests/support/meetings.ts';
import { it } from '../../../../tests/support/world.ts';
import { meetingAgenda } from '../queries/meeting-page.ts';
import { moveAgendaItem } from './move-agenda-item.ts';

it('Bu Dewi brings a matter forward and back again', async ({ world }) => {
  const meeting = await aMeeting(world);
  for (const title of ['Pembukaan', 'Laporan', 'Lain-lain']) await onAgenda(world, meeting, { title });
  const titles = async () => (await world.read('public', (tx) => meetingAgenda(tx, meeting))).map((each) => each.title);
  const last = (await world.read('member', (tx) => meetingAgenda(tx, meeting))).at(-1)?.id;
  await world.as('dewi', moveAgendaItem, { agenda_item_id: last, direction: 'up' });
  expect(await titles()).toEqual(['Pembukaan', 'Lain-lain', 'Laporan']);
  await world.as('dewi', moveAgendaItem, { agenda_item_id: last, direction: 'down' });
  expect(await titles()).toEqual(['Pembukaan', 'Laporan', 'Lain-lain']);
});

it('the first matter does not come before the first', async ({ world }) => {
  const meeting = await aMeeting(world);
  const agenda_item_id = await onAgenda(world, meeting, { title: 'Pembukaan' });
  await expect(world.as('dewi', moveAgendaItem, { agenda_item_id, direction: 'up' })).rejects.toMatchObject({
    code: 'illegal-move',
  });
});

it('the order is for the secretariat to keep', async ({ world }) => {
  const agenda_item_id = await onAgenda(world, await aMeeting(world), { title: 'Pembukaan' });
  await expect(world.as('zaki', moveAgendaItem, { agenda_item_id, direction: 'up' })).rejects.toMatchObject({
    code: 'not-allowed',
  });
});
