import { expect } from 'vitest';
import { aProposal } from '../../../tests/support/proposals.ts';
import { it } from '../../../tests/support/world.ts';
import type { World } from '../../../tests/support/world.ts';
import { moveProposal } from './move.ts';
import { proposalPage } from './queries/proposal-page.ts';
import type { ProposalState } from './rules/moves.ts';

const move = (world: World, id: string, to: ProposalState) =>
  world.read('member', (tx) => {
    const { workspaceId, actors } = world;
    const then = { now: new Date('2026-12-01T02:00:00Z'), today: '2026-12-01' };
    return moveProposal({ tx, workspaceId, actor: actors.dewi, ...then }, id, to);
  });

it('goes onto an agenda and is adopted, each step with its day', async ({ world }) => {
  const id = await aProposal(world);
  await move(world, id, 'on_agenda');
  await move(world, id, 'adopted');
  const proposal = await world.read('public', (tx) => proposalPage(tx, id));
  expect(proposal.state).toBe('adopted');
  expect(proposal.moves.map((each) => [each.state, each.day])).toEqual([
    ['on_agenda', '2026-12-01'],
    ['adopted', '2026-12-01'],
  ]);
});

it('is not adopted without having been on an agenda', async ({ world }) => {
  const id = await aProposal(world);
  await expect(move(world, id, 'adopted')).rejects.toMatchObject({
    code: 'illegal-move',
    reason: { id: 'Usulan ini sekarang menunggu agenda rapat, jadi langkah itu tidak dapat dilakukan.' },
  });
  expect((await world.read('public', (tx) => proposalPage(tx, id))).moves).toEqual([]);
});
