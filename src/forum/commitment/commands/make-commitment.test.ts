import { expect } from 'vitest';
import { design } from '../../../../tests/support/commitments.ts';
import { it } from '../../../../tests/support/world.ts';
import { newId } from '../../../kernel/id.ts';
import { commitmentPage } from '../queries/commitment-page.ts';
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
