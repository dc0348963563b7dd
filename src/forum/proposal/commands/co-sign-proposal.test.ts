import { expect } from 'vitest';
import { aProposal } from '../../../../tests/support/proposals.ts';
import { it } from '../../../../tests/support/world.ts';
import { proposalPage } from '../queries/proposal-page.ts';
import { coSignProposal } from './co-sign-proposal.ts';
import { withdrawProposal } from './withdraw-proposal.ts';

it('a department makes the proposal of an association its own as well', async ({ world }) => {
  const id = await aProposal(world);
  await world.as('budi', coSignProposal, { proposal_id: id });
  expect((await world.read('public', (tx) => proposalPage(tx, id))).coProposers).toMatchObject([
    { organisation: 'Dinas Perdagangan, Koperasi dan UKM', person: null, day: '2026-11-22' },
  ]);
});

it('an organisation proposes once, whoever signs for it', async ({ world }) => {
  const id = await aProposal(world);
  await world.as('budi', coSignProposal, { proposal_id: id });
  for (const who of ['hartono', 'rina'] as const) {
    await expect(world.as(who, coSignProposal, { proposal_id: id })).rejects.toMatchObject({
      code: 'illegal-move',
      reason: { en: 'Your organisation proposes this already.' },
    });
  }
});

it('neither an artisan nor a partner signs for an organisation', async ({ world }) => {
  const id = await aProposal(world);
  for (const who of ['sri', 'tono'] as const) {
    await expect(world.as(who, coSignProposal, { proposal_id: id })).rejects.toMatchObject({ code: 'not-allowed' });
  }
});

it('nobody joins what was withdrawn', async ({ world }) => {
  const id = await aProposal(world);
  await world.as('zaki', withdrawProposal, { proposal_id: id, because: 'Digabung dengan usulan lain.' });
  await expect(world.as('budi', coSignProposal, { proposal_id: id })).rejects.toMatchObject({ code: 'illegal-move' });
});
