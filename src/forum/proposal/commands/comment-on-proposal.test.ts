import { expect } from 'vitest';
import { aProposal } from '../../../../tests/support/proposals.ts';
import { it } from '../../../../tests/support/world.ts';
import { newId } from '../../../kernel/id.ts';
import { proposalPage } from '../queries/proposal-page.ts';
import { commentOnProposal } from './comment-on-proposal.ts';

const worry = { stance: 'against', body: 'Biaya listriknya siapa yang menanggung?' };

it('members read an objection with the name of whoever raised it; the public does not', async ({ world }) => {
  const id = await aProposal(world);
  await world.as('nanang', commentOnProposal, { ...worry, proposal_id: id });
  const known = await world.read('member', (tx) => proposalPage(tx, id));
  expect(known.comments).toMatchObject([{ ...worry, person: 'Pak Nanang', day: '2026-11-22' }]);
  expect((await world.read('public', (tx) => proposalPage(tx, id))).comments).toEqual([]);
});

it('an argument says on which side it is', async ({ world }) => {
  const id = await aProposal(world);
  await expect(world.as('nanang', commentOnProposal, { body: worry.body, proposal_id: id })).rejects.toMatchObject({
    fields: { stance: { rule: 'required' } },
  });
  const shouting = { ...worry, stance: 'very much', proposal_id: id };
  await expect(world.as('nanang', commentOnProposal, shouting)).rejects.toMatchObject({
    fields: { stance: { rule: 'choice' } },
  });
});

it('nobody argues about a proposal that is not there', async ({ world }) => {
  const lost = world.as('nanang', commentOnProposal, { ...worry, proposal_id: newId() });
  await expect(lost).rejects.toMatchObject({ code: 'not-found' });
});
