import { expect } from 'vitest';
import { aMeeting, onAgenda } from '../../../../tests/support/meetings.ts';
import { aProposal } from '../../../../tests/support/proposals.ts';
import { it } from '../../../../tests/support/world.ts';
import type { World } from '../../../../tests/support/world.ts';
import { newId } from '../../../kernel/id.ts';
import { proposalPage } from '../../proposal/queries/proposal-page.ts';
import { meetingAgenda } from '../queries/meeting-page.ts';
import { addAgendaItem } from './add-agenda-item.ts';
import { cancelMeeting } from './cancel-meeting.ts';

const agendaOf = (world: World, id: string) => world.read('public', (tx) => meetingAgenda(tx, id));

it('Bu Sri, who works at home, asks for something to be talked about', async ({ world }) => {
  const meeting = await aMeeting(world);
  await onAgenda(world, meeting, { title: 'Upah borongan sejak lebaran' }, 'sri');
  expect(await agendaOf(world, meeting)).toMatchObject([
    { title: 'Upah borongan sejak lebaran', asked_for: 'Paguyuban Batik Jenggot', proposal_id: null, decision_id: null },
  ]);
});

it('a proposal on the agenda lends its title and waits for a decision', async ({ world }) => {
  const meeting = await aMeeting(world);
  const proposal = await aProposal(world);
  await onAgenda(world, meeting, { proposal_id: proposal });
  expect(await agendaOf(world, meeting)).toMatchObject([{ title: 'Bangun IPAL komunal di Jenggot', proposal_id: proposal }]);
  expect(await world.read('public', (tx) => proposalPage(tx, proposal))).toMatchObject({ state: 'on_agenda' });
});

it('a proposal stands on one agenda at a time', async ({ world }) => {
  const proposal_id = await aProposal(world);
  await onAgenda(world, await aMeeting(world), { proposal_id });
  await expect(onAgenda(world, await aMeeting(world), { proposal_id })).rejects.toMatchObject({ code: 'illegal-move' });
});

it('later matters come after earlier ones', async ({ world }) => {
  const meeting = await aMeeting(world);
  for (const title of ['Pembukaan', 'Laporan IPAL', 'Lain-lain']) await onAgenda(world, meeting, { title });
  expect((await agendaOf(world, meeting)).map((each) => each.title)).toEqual(['Pembukaan', 'Laporan IPAL', 'Lain-lain']);
});

it('nothing at all is no matter', async ({ world }) => {
  const meeting_id = await aMeeting(world);
  await expect(world.as('zaki', addAgendaItem, { meeting_id })).rejects.toMatchObject({
    fields: { title: { rule: 'required' } },
  });
});

it('a proposal of nowhere is not found, and the agenda stays empty', async ({ world }) => {
  const meeting = await aMeeting(world);
  await expect(onAgenda(world, meeting, { proposal_id: newId() })).rejects.toMatchObject({ code: 'not-found' });
  expect(await agendaOf(world, meeting)).toEqual([]);
});

it('a cancelled meeting talks about nothing', async ({ world }) => {
  const meeting_id = await aMeeting(world);
  await world.as('dewi', cancelMeeting, { meeting_id, because: 'Aula terendam banjir rob.' });
  await expect(onAgenda(world, meeting_id, { title: 'Lain-lain' })).rejects.toMatchObject({
    code: 'illegal-move',
    reason: { id: 'Rapat ini dibatalkan.' },
  });
});

it('the operator, who only runs the server, asks for nothing', async ({ world }) => {
  const meeting_id = await aMeeting(world);
  await expect(world.as(world.operator, addAgendaItem, { meeting_id, title: 'Lain-lain' })).rejects.toMatchObject({
    code: 'not-allowed',
  });
});
