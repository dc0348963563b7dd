import { expect } from 'vitest';
import { aMeeting, hold, onAgenda } from '../../../../tests/support/meetings.ts';
import { aProposal } from '../../../../tests/support/proposals.ts';
import { it } from '../../../../tests/support/world.ts';
import type { World } from '../../../../tests/support/world.ts';
import { publishMinutes } from '../../meeting/commands/publish-minutes.ts';
import { meetingAgenda } from '../../meeting/queries/meeting-page.ts';
import { proposalPage } from '../../proposal/queries/proposal-page.ts';
import { decisionPage } from '../queries/decision-page.ts';
import { adoptDecision } from './adopt-decision.ts';
import { recordObjection } from './record-objection.ts';
import { settleObjection } from './settle-objection.ts';

const said = {
  title: 'IPAL komunal dibangun di Jenggot mulai 2027',
  reason: 'Sumur warga berwarna dan tiga puluh rumah batik siap mengelola bersama.',
  voters: 'organisations',
  eligible: 3,
  present: 3,
};
const consent = { ...said, method: 'consent' };
const vote = { ...said, method: 'majority', agree: 2, against: 1, abstain: 0, quorum: 'half' };

/** A held meeting with the plant on its agenda. */
async function plantOnTheTable(world: World) {
  const proposal = await aProposal(world);
  const meeting_id = await aMeeting(world);
  const agenda_item_id = await onAgenda(world, meeting_id, { proposal_id: proposal });
  await hold(world, meeting_id, 'zaki', 'wulan');
  return { proposal, meeting_id, agenda_item_id };
}

const theDecision = (world: World, id: string) => world.read('public', (tx) => decisionPage(tx, id));
const theState = async (world: World, id: string) =>
  (await world.read('public', (tx) => proposalPage(tx, id))).state;

it('by consent the plant is adopted, and everybody reads why', async ({ world }) => {
  const { proposal, agenda_item_id } = await plantOnTheTable(world);
  const { id } = await world.as('dewi', adoptDecision, { ...consent, agenda_item_id });
  expect(await theDecision(world, id)).toMatchObject({
    title: said.title,
    outcome: 'adopted',
    because: 'no_objection',
    decided_on: '2026-12-02',
    agree: null,
    meeting: 'Rapat forum: IPAL Jenggot',
    proposals: [{ id: proposal }],
  });
  expect(await theState(world, proposal)).toBe('adopted');
});

it('an objection that stands holds it, and is kept with whose it is', async ({ world }) => {
  const { proposal, agenda_item_id } = await plantOnTheTable(world);
  const organisation_id = world.actors.wulan.organisationId;
  const body = 'Lahan yang dipilih berada di sempadan sungai.';
  await world.as('dewi', recordObjection, { agenda_item_id, organisation_id, kind: 'objection', body });
  const { id } = await world.as('dewi', adoptDecision, { ...consent, agenda_item_id });
  expect(await theDecision(world, id)).toMatchObject({
    outcome: 'rejected',
    because: 'objection',
    objections: [{ organisation: 'Dinas Lingkungan Hidup', kind: 'objection', body, settled_how: null }],
  });
  expect(await theState(world, proposal)).toBe('rejected');
});

it('an objection that was met, and a reservation, hold nothing', async ({ world }) => {
  const { meeting_id, agenda_item_id } = await plantOnTheTable(world);
  const organisation_id = world.actors.wulan.organisationId;
  const objection = { agenda_item_id, organisation_id, body: 'Lahan berada di sempadan sungai.' };
  await world.as('dewi', recordObjection, { ...objection, kind: 'reservation' });
  await world.as('dewi', recordObjection, { ...objection, kind: 'objection' });
  const [matter] = await world.read('member', (tx) => meetingAgenda(tx, meeting_id));
  const objection_id = matter?.objections.find((each) => each.kind === 'objection')?.id;
  await world.as('dewi', settleObjection, { objection_id, settled_how: 'Lokasi digeser ke utara jalan.' });
  const { id } = await world.as('dewi', adoptDecision, { ...consent, agenda_item_id });
  expect((await theDecision(world, id)).outcome).toBe('adopted');
});

it('two against one with all there is a majority, and the count is kept', async ({ world }) => {
  const { agenda_item_id } = await plantOnTheTable(world);
  const { id } = await world.as('dewi', adoptDecision, { ...vote, agenda_item_id });
  expect(await theDecision(world, id)).toMatchObject({
    outcome: 'adopted', agree: 2, against: 1, abstain: 0, present: 3, eligible: 3, quorum: 'half',
  });
});

it('without a quorum nothing is adopted', async ({ world }) => {
  const { agenda_item_id } = await plantOnTheTable(world);
  const { id } = await world.as('dewi', adoptDecision, { ...vote, agenda_item_id, eligible: 6 });
  expect(await theDecision(world, id)).toMatchObject({ outcome: 'rejected', because: 'no_quorum' });
});

it('more votes than people present are said at the votes, and nothing is decided', async ({ world }) => {
  const { proposal, agenda_item_id } = await plantOnTheTable(world);
  await expect(world.as('dewi', adoptDecision, { ...vote, agenda_item_id, agree: 3 })).rejects.toMatchObject({
    code: 'input-invalid',
    fields: { agree: { rule: 'said', id: 'Jumlah suara lebih banyak daripada yang hadir.' } },
  });
  expect(await theState(world, proposal)).toBe('on_agenda');
});

it('what is decided is not decided again', async ({ world }) => {
  const { agenda_item_id } = await plantOnTheTable(world);
  await world.as('dewi', adoptDecision, { ...vote, agenda_item_id, agree: 1, against: 2 });
  await expect(world.as('dewi', adoptDecision, { ...consent, agenda_item_id })).rejects.toMatchObject({
    code: 'illegal-move',
    reason: { id: 'Butir agenda ini sudah diputuskan. Keputusan tidak diubah lagi.' },
  });
});

it('nothing is decided before the meeting, nor after its minutes', async ({ world }) => {
  const meeting_id = await aMeeting(world);
  const agenda_item_id = await onAgenda(world, meeting_id, { title: 'Jadwal pameran 2027' });
  const decide = () => world.as('dewi', adoptDecision, { ...consent, agenda_item_id });
  await expect(decide()).rejects.toMatchObject({ code: 'illegal-move' });
  await hold(world, meeting_id, 'zaki');
  await world.as('dewi', publishMinutes, { meeting_id, minutes: 'Jadwal pameran ditunda ke rapat depan.' });
  await expect(decide()).rejects.toMatchObject({ code: 'illegal-move' });
});

it('a matter without a proposal is decided as well', async ({ world }) => {
  const meeting_id = await aMeeting(world);
  const agenda_item_id = await onAgenda(world, meeting_id, { title: 'Jadwal pameran 2027' });
  await hold(world, meeting_id, 'zaki');
  const { id } = await world.as('dewi', adoptDecision, { ...consent, agenda_item_id });
  expect(await theDecision(world, id)).toMatchObject({ outcome: 'adopted', proposals: [] });
});

it('a proposal of another meeting is not decided along', async ({ world }) => {
  const { agenda_item_id } = await plantOnTheTable(world);
  const elsewhere = await aProposal(world, 'budi');
  await expect(world.as('dewi', adoptDecision, { ...consent, agenda_item_id, proposal_ids: elsewhere })).rejects
    .toMatchObject({ fields: { proposal_ids: { rule: 'unknown' } } });
});

it('who wants the plant does not record its decision', async ({ world }) => {
  const { agenda_item_id } = await plantOnTheTable(world);
  await expect(world.as('zaki', adoptDecision, { ...consent, agenda_item_id })).rejects.toMatchObject({
    code: 'not-allowed',
  });
});
