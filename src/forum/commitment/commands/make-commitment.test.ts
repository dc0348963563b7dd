import { expect } from 'vitest';
import { design } from '../../../../tests/support/commitments.ts';
import { aMeeting, hold, onAgenda } from '../../../../tests/support/meetings.ts';
import { aProposal } from '../../../../tests/support/proposals.ts';
import { it } from '../../../../tests/support/world.ts';
import type { World } from '../../../../tests/support/world.ts';
import { newId } from '../../../kernel/id.ts';
import { adoptDecision } from '../../decision/commands/adopt-decision.ts';
import { asksOfCommitments } from '../queries/asks-of-commitments.ts';
import { commitmentPage } from '../queries/commitment-page.ts';
import { commitmentsOfDecision } from '../queries/commitments-of-decision.ts';
import { makeCommitment } from './make-commitment.ts';

it('Bu Dewi records what the environment department promised the association', async ({ world }) => {
  const { id } = await world.as('dewi', makeCommitment, design(world));
  const commitment = await world.read('member', (tx) => commitmentPage(tx, id));
  expect(commitment).toMatchObject({
    what: 'Menyusun gambar rinci IPAL Jenggot',
    owner: 'Dinas Lingkungan Hidup',
    owner_role: 'officer',
    receiver: 'Paguyuban Batik Jenggot',
    due_on: '2026-12-31',
    made_on: '2026-11-22',
  });
});

it('it belongs to the office: whoever holds it is named to members, and to nobody else', async ({ world }) => {
  const { id } = await world.as('dewi', makeCommitment, design(world));
  const seen = await world.read('member', (tx) => commitmentPage(tx, id));
  expect(seen.holders.map((each) => each.person_name)).toEqual(['Bu Wulan']);
  const open = await world.read('public', (tx) => commitmentPage(tx, id));
  expect(open).toMatchObject({ owner: 'Dinas Lingkungan Hidup', holders: [] });
});

it('Bu Wulan promises for her own department, but not for another', async ({ world }) => {
  const { organisationId: department } = world.actors.budi;
  await expect(world.as('wulan', makeCommitment, design(world))).resolves.toMatchObject({ kind: 'commitment' });
  await expect(
    world.as('wulan', makeCommitment, { ...design(world), owner_organisation_id: department }),
  ).rejects.toMatchObject({ code: 'not-allowed' });
});

it('Bu Sri, who holds no office, records none', async ({ world }) => {
  await expect(world.as('sri', makeCommitment, design(world))).rejects.toMatchObject({ code: 'not-allowed' });
});

it('a promise to oneself is none', async ({ world }) => {
  const own = { ...design(world), promised_to_organisation_id: world.actors.wulan.organisationId };
  await expect(world.as('dewi', makeCommitment, own)).rejects.toMatchObject({
    fields: { promised_to_organisation_id: { rule: 'said' } },
  });
});

it('a day in the past is refused at its field', async ({ world }) => {
  await expect(
    world.as('dewi', makeCommitment, { ...design(world), due_on: '2026-11-21' }),
  ).rejects.toMatchObject({ fields: { due_on: { rule: 'earliest', limit: '22/11/2026' } } });
});

it('an organisation that this workspace does not know is not there', async ({ world }) => {
  await expect(
    world.as('dewi', makeCommitment, { ...design(world), owner_organisation_id: newId() }),
  ).rejects.toMatchObject({ code: 'not-found' });
});

/** What the forum decided on a proposal of the association, two of three agreeing or only one. */
async function decided(world: World, agree: 1 | 2): Promise<string> {
  const meeting = await aMeeting(world);
  const agenda_item_id = await onAgenda(world, meeting, { proposal_id: await aProposal(world) });
  await hold(world, meeting, 'zaki', 'wulan');
  const vote = { voters: 'organisations', method: 'majority', quorum: 'half', eligible: 3, present: 3, abstain: 0 };
  const said = { title: 'IPAL komunal dibangun di Jenggot', reason: 'Sumur warga berwarna.' };
  const { id } = await world.as('dewi', adoptDecision, { ...said, ...vote, agenda_item_id, agree, against: 3 - agree });
  return id;
}

it('it carries out a decision and stands on its page', async ({ world }) => {
  const decision_id = await decided(world, 2);
  const { id } = await world.as('dewi', makeCommitment, { ...design(world), decision_id });
  expect(await world.read('public', (tx) => commitmentsOfDecision(tx, decision_id))).toMatchObject([{ id }]);
  const { decision } = await world.read('public', (tx) => commitmentPage(tx, id));
  expect(decision).toBe('IPAL komunal dibangun di Jenggot');
});

it('once late it waits on the home of whoever proposed what was decided, too', async ({ world }) => {
  const decision_id = await decided(world, 2);
  const toBank = { ...design(world), promised_to_organisation_id: world.actors.tono.organisationId };
  await world.as('dewi', makeCommitment, { ...toBank, decision_id });
  const asks = (today: string) => world.read('member', (tx) => asksOfCommitments(tx, world.actors.zaki, today));
  expect(await asks('2026-12-31')).toEqual([]);
  expect((await asks('2027-01-01')).map((ask) => ask.says('id'))).toEqual([
    'Dinas Lingkungan Hidup belum memenuhi “Menyusun gambar rinci IPAL Jenggot”.',
  ]);
});

it('there is nothing to carry out of a decision that rejected the proposal, nor of one nobody took', async ({ world }) => {
  const decision_id = await decided(world, 1);
  await expect(world.as('dewi', makeCommitment, { ...design(world), decision_id })).rejects.toMatchObject({
    code: 'illegal-move',
  });
  await expect(world.as('dewi', makeCommitment, { ...design(world), decision_id: newId() })).rejects.toMatchObject({
    code: 'not-found',
  });
});
