import { expect } from 'vitest';
import { aProposal } from '../../../../tests/support/proposals.ts';
import { it } from '../../../../tests/support/world.ts';
import { proposalPage } from '../queries/proposal-page.ts';
import { coSignProposal } from './co-sign-proposal.ts';
import { withdrawProposal } from './withdraw-proposal.ts';

const because = 'Lahannya dipakai sekolah.';

it('Bu Zaki takes the proposal back and everybody can read why', async ({ world }) => {
  const id = await aProposal(world);
  world.itIs('2026-11-25');
  await world.as('zaki', withdrawProposal, { proposal_id: id, because });
  const proposal = await world.read('public', (tx) => proposalPage(tx, id));
  expect(proposal).toMatchObject({ state: 'withdrawn', moves: [{ state: 'withdrawn', because, day: '2026-11-25' }] });
});

it('who only joined it cannot take it back', async ({ world }) => {
  const id = await aProposal(world);
  await world.as('budi', coSignProposal, { proposal_id: id });
  await expect(world.as('budi', withdrawProposal, { proposal_id: id, because })).rejects.toMatchObject({
    code: 'not-allowed',
  });
});

it('it is taken back once, and never without a reason', async ({ world }) => {
  const id = await aProposal(world);
  await expect(world.as('zaki', withdrawProposal, { proposal_id: id })).rejects.toMatchObject({
    fields: { because: { rule: 'required' } },
  });
  await world.as('zaki', withdrawProposal, { proposal_id: id, because });
  await expect(world.as('rina', withdrawProposal, { proposal_id: id, because })).rejects.toMatchObject({
    code: 'illegal-move',
  });
});
