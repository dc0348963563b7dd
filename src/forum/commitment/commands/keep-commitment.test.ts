import { expect } from 'vitest';
import { design, drawn } from '../../../../tests/support/commitments.ts';
import { it } from '../../../../tests/support/world.ts';
import { commitmentPage } from '../queries/commitment-page.ts';
import { isLate, standingOn } from '../rules/commitment.ts';
import { keepCommitment } from './keep-commitment.ts';
import { makeCommitment } from './make-commitment.ts';

it('Bu Wulan shows the evidence and everybody can read it', async ({ world }) => {
  const { id } = await world.as('dewi', makeCommitment, design(world));
  world.itIs('2026-12-21');
  await world.as('wulan', keepCommitment, { commitment_id: id, ...drawn });
  const kept = await world.read('public', (tx) => commitmentPage(tx, id));
  const ended = { closed_as: 'kept', closed_on: '2026-12-21', closer: 'Dinas Lingkungan Hidup' };
  expect(kept).toMatchObject({ ...drawn, ...ended });
});

it('whoever follows Bu Wulan in her office can keep what she promised', async ({ world }) => {
  const { id } = await world.as('dewi', makeCommitment, design(world));
  const successor = { ...world.actors.budi, organisationId: world.actors.wulan.organisationId };
  world.itIs('2026-12-20');
  await expect(world.as(successor, keepCommitment, { commitment_id: id, ...drawn })).resolves.toMatchObject({ id });
});

it.for(['dewi', 'zaki'] as const)('%s, to whom it was promised, cannot keep it for them', async (who, { world }) => {
  const { id } = await world.as('dewi', makeCommitment, design(world));
  world.itIs('2026-12-20');
  await expect(world.as(who, keepCommitment, { commitment_id: id, ...drawn })).rejects.toMatchObject({
    code: 'not-allowed',
  });
});

it('a day to come, and one before the promise was made, are refused', async ({ world }) => {
  const { id } = await world.as('dewi', makeCommitment, design(world));
  const keep = (kept_on: string) => world.as('wulan', keepCommitment, { commitment_id: id, ...drawn, kept_on });
  await expect(keep('2026-11-23')).rejects.toMatchObject({ fields: { kept_on: { rule: 'latest' } } });
  await expect(keep('2026-11-21')).rejects.toMatchObject({ fields: { kept_on: { rule: 'earliest' } } });
});

it('"sudah selesai" is no evidence', async ({ world }) => {
  const { id } = await world.as('dewi', makeCommitment, design(world));
  world.itIs('2026-12-20');
  await expect(
    world.as('wulan', keepCommitment, { commitment_id: id, ...drawn, evidence: 'sudah selesai' }),
  ).rejects.toMatchObject({ fields: { evidence: { rule: 'said' } } });
});

it('it can be kept late, which stays to be seen', async ({ world }) => {
  const { id } = await world.as('dewi', makeCommitment, design(world));
  world.itIs('2027-02-01');
  await world.as('wulan', keepCommitment, { commitment_id: id, ...drawn, kept_on: '2027-01-30' });
  const kept = await world.read('public', (tx) => commitmentPage(tx, id));
  expect(standingOn(kept, '2027-02-01')).toBe('kept');
  expect(isLate(kept, '2027-02-01')).toBe(true);
});

it('ninety days late it is broken, and nobody can keep it any more', async ({ world }) => {
  const { id } = await world.as('dewi', makeCommitment, design(world));
  world.itIs('2027-03-31');
  await expect(world.as('wulan', keepCommitment, { commitment_id: id, ...drawn })).rejects.toMatchObject({
    code: 'illegal-move',
    reason: { en: 'This commitment has ended.' },
  });
});

it('what was kept once cannot be kept again', async ({ world }) => {
  const { id } = await world.as('dewi', makeCommitment, design(world));
  world.itIs('2026-12-21');
  await world.as('wulan', keepCommitment, { commitment_id: id, ...drawn });
  await expect(world.as('wulan', keepCommitment, { commitment_id: id, ...drawn })).rejects.toMatchObject({
    code: 'illegal-move',
  });
});
