import { expect } from 'vitest';
import { aProposal } from '../../../../tests/support/proposals.ts';
import { it } from '../../../../tests/support/world.ts';
import { proposalPage } from '../queries/proposal-page.ts';
import { answerProposal } from './answer-proposal.ts';
import { coSignProposal } from './co-sign-proposal.ts';
import { withdrawProposal } from './withdraw-proposal.ts';

const body = 'Kami masukkan ke rencana kerja tahun depan.';

it('Pak Budi answers for his department, in public', async ({ world }) => {
  const id = await aProposal(world);
  await world.as('budi', answerProposal, { proposal_id: id, body });
  expect((await world.read('public', (tx) => proposalPage(tx, id))).answers).toMatchObject([
    { body, day: '2026-11-22', organisation: 'Dinas Perdagangan, Koperasi dan UKM', person: null },
  ]);
});

it('a department does not answer what it proposed itself; another one does', async ({ world }) => {
  const id = await aProposal(world, 'budi');
  await expect(world.as('hartono', answerProposal, { proposal_id: id, body })).rejects.toMatchObject({
    code: 'illegal-move',
    reason: { en: 'A proposal is answered by others, not by its own proposer.' },
  });
  await world.as('wulan', answerProposal, { proposal_id: id, body });
});

it('a department that signed along does not answer either', async ({ world }) => {
  const id = await aProposal(world);
  await world.as('wulan', coSignProposal, { proposal_id: id });
  await expect(world.as('wulan', answerProposal, { proposal_id: id, body })).rejects.toMatchObject({ code: 'illegal-move' });
});

it('associations and artisans wait for the answer, they do not give it', async ({ world }) => {
  const id = await aProposal(world);
  for (const who of ['zaki', 'sri', 'tono'] as const) {
    await expect(world.as(who, answerProposal, { proposal_id: id, body })).rejects.toMatchObject({ code: 'not-allowed' });
  }
});

it('nobody answers what was withdrawn', async ({ world }) => {
  const id = await aProposal(world);
  await world.as('zaki', withdrawProposal, { proposal_id: id, because: 'Sudah dibangun warga.' });
  await expect(world.as('dewi', answerProposal, { proposal_id: id, body })).rejects.toMatchObject({ code: 'illegal-move' });
});
