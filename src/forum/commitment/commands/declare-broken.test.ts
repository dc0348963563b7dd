import { expect } from 'vitest';
import { design } from '../../../../tests/support/commitments.ts';
import { it } from '../../../../tests/support/world.ts';
import { commitmentPage } from '../queries/commitment-page.ts';
import { declareBroken } from './declare-broken.ts';
import { makeCommitment } from './make-commitment.ts';

const reason = 'Sampai hari ini tidak ada gambar yang kami terima.';

it.for(['zaki', 'dewi', 'wulan'] as const)('once it is late, %s can say it will not be kept', async (who, { world }) => {
  const { id } = await world.as('dewi', makeCommitment, design(world));
  world.itIs('2027-01-15');
  await world.as(who, declareBroken, { commitment_id: id, reason });
  const broken = await world.read('public', (tx) => commitmentPage(tx, id));
  expect(broken).toMatchObject({ closed_as: 'broken', closing_reason: reason });
});

it('on its day it is not late yet, and nobody can', async ({ world }) => {
  const { id } = await world.as('dewi', makeCommitment, design(world));
  world.itIs('2026-12-31');
  await expect(world.as('zaki', declareBroken, { commitment_id: id, reason })).rejects.toMatchObject({
    code: 'illegal-move',
    reason: { en: 'The date of this commitment has not passed yet.' },
  });
});

it('the bank, which is no party to it, cannot', async ({ world }) => {
  const { id } = await world.as('dewi', makeCommitment, design(world));
  world.itIs('2027-01-15');
  await expect(world.as('tono', declareBroken, { commitment_id: id, reason })).rejects.toMatchObject({
    code: 'not-allowed',
  });
});
