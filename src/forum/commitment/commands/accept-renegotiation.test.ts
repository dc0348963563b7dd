import { expect } from 'vitest';
import { design, drawn } from '../../../../tests/support/commitments.ts';
import { it } from '../../../../tests/support/world.ts';
import type { World } from '../../../../tests/support/world.ts';
import { commitmentPage } from '../queries/commitment-page.ts';
import { acceptRenegotiation } from './accept-renegotiation.ts';
import { keepCommitment } from './keep-commitment.ts';
import { makeCommitment } from './make-commitment.ts';
import { proposeRenegotiation } from './propose-renegotiation.ts';

const later = { new_due_on: '2027-02-28', reason: 'Konsultan baru ditetapkan pada bulan Januari.' };

async function asked(world: World, who: 'wulan' | 'zaki' = 'wulan', more: Partial<typeof later> = {}) {
  const { id } = await world.as('dewi', makeCommitment, design(world));
  await world.as(who, proposeRenegotiation, { commitment_id: id, ...later, ...more });
  return { commitment_id: id, renegotiation_id: await newest(world, id) };
}

async function newest(world: World, id: string) {
  const { renegotiations } = await world.read('member', (tx) => commitmentPage(tx, id));
  return renegotiations.at(-1)?.id ?? '';
}

it('Bu Wulan asks for two months more, Bu Zaki accepts, and a new commitment takes its place', async ({ world }) => {
  const both = await asked(world);
  await world.as('zaki', acceptRenegotiation, both);
  const old = await world.read('public', (tx) => commitmentPage(tx, both.commitment_id));
  expect(old).toMatchObject({ closed_as: 'renegotiated', due_on: '2026-12-31', successor_due: '2027-02-28' });
  const next = await world.read('public', (tx) => commitmentPage(tx, old.successor ?? ''));
  expect(next).toMatchObject({ what: old.what, owner: old.owner, owner_role: 'officer', successor_of: old.id });
});

it('the secretariat can accept it in her place', async ({ world }) => {
  await expect(world.as('dewi', acceptRenegotiation, await asked(world))).resolves.toMatchObject({ again: false });
});

it('the association can ask as well; then it is for the department to accept', async ({ world }) => {
  const both = await asked(world, 'zaki', { new_due_on: '2026-12-10' });
  await expect(world.as('dewi', acceptRenegotiation, both)).rejects.toMatchObject({ code: 'not-allowed' });
  await expect(world.as('wulan', acceptRenegotiation, both)).resolves.toMatchObject({ again: false });
});

it('nobody accepts their own request', async ({ world }) => {
  await expect(world.as('wulan', acceptRenegotiation, await asked(world))).rejects.toMatchObject({
    code: 'not-allowed',
  });
});

it.for(['tono', 'sri', 'budi'] as const)('%s, no party to it, neither asks nor accepts', async (who, { world }) => {
  const both = await asked(world);
  await expect(world.as(who, acceptRenegotiation, both)).rejects.toMatchObject({ code: 'not-allowed' });
  await expect(
    world.as(who, proposeRenegotiation, { commitment_id: both.commitment_id, ...later }),
  ).rejects.toMatchObject({ code: 'not-allowed' });
});

it('a date that was replaced by a newer request cannot be accepted', async ({ world }) => {
  const both = await asked(world);
  const { commitment_id } = both;
  await world.as('wulan', proposeRenegotiation, { ...later, commitment_id, new_due_on: '2027-03-15' });
  await expect(world.as('zaki', acceptRenegotiation, both)).rejects.toMatchObject({
    code: 'illegal-move',
    reason: { en: 'A newer date has been proposed meanwhile.' },
  });
});

it('until it is accepted the old date stands and the promise can be kept', async ({ world }) => {
  const both = await asked(world);
  world.itIs('2026-12-20');
  await world.as('wulan', keepCommitment, { commitment_id: both.commitment_id, ...drawn });
  await expect(world.as('zaki', acceptRenegotiation, both)).rejects.toMatchObject({ code: 'illegal-move' });
});

it('the same day, or one in the past, is no request', async ({ world }) => {
  for (const new_due_on of ['2026-12-31', '2026-11-01']) {
    await expect(asked(world, 'wulan', { new_due_on })).rejects.toMatchObject({ fields: { new_due_on: {} } });
  }
});

it('a date that passed before anybody accepted it has to be asked for anew', async ({ world }) => {
  const both = await asked(world);
  world.itIs('2027-03-01');
  await expect(world.as('zaki', acceptRenegotiation, both)).rejects.toMatchObject({ code: 'illegal-move' });
});
