import { expect } from 'vitest';
import { design } from '../../../../tests/support/commitments.ts';
import { it } from '../../../../tests/support/world.ts';
import { commitmentPage } from '../queries/commitment-page.ts';
import { makeCommitment } from './make-commitment.ts';
import { withdrawCommitment } from './withdraw-commitment.ts';

const reason = 'Anggaran perubahan tidak memuat penyusunan gambar.';

it('Bu Wulan withdraws it and everybody can read why', async ({ world }) => {
  const { id } = await world.as('dewi', makeCommitment, design(world));
  await world.as('wulan', withdrawCommitment, { commitment_id: id, reason });
  const withdrawn = await world.read('public', (tx) => commitmentPage(tx, id));
  expect(withdrawn).toMatchObject({ closed_as: 'withdrawn', closing_reason: reason, kept_on: null });
});

it('without a reason it stays', async ({ world }) => {
  const { id } = await world.as('dewi', makeCommitment, design(world));
  await expect(world.as('wulan', withdrawCommitment, { commitment_id: id })).rejects.toMatchObject({
    fields: { reason: { rule: 'required' } },
  });
});

it.for(['zaki', 'dewi', 'tono'] as const)('%s cannot withdraw the promise of others', async (who, { world }) => {
  const { id } = await world.as('dewi', makeCommitment, design(world));
  await expect(world.as(who, withdrawCommitment, { commitment_id: id, reason })).rejects.toMatchObject({
    code: 'not-allowed',
  });
});
