import { expect } from 'vitest';
import { aProblem, aProposal, sharedPlant } from '../../../../tests/support/proposals.ts';
import { it } from '../../../../tests/support/world.ts';
import { newId } from '../../../kernel/id.ts';
import { proposalPage } from '../queries/proposal-page.ts';
import { coSignProposal } from './co-sign-proposal.ts';
import { editProposal } from './edit-proposal.ts';
import { withdrawProposal } from './withdraw-proposal.ts';

const sooner = { ...sharedPlant, what: 'Satu IPAL untuk tiga puluh rumah batik, mulai tahun depan.' };

it('Mbak Rina, of the same association, rewrites what Bu Zaki proposed', async ({ world }) => {
  const [id, problem] = [await aProposal(world), await aProblem(world)];
  await world.as('rina', editProposal, { ...sooner, proposal_id: id, version: 1, problem_ids: problem });
  const proposal = await world.read('public', (tx) => proposalPage(tx, id));
  expect(proposal).toMatchObject({ what: sooner.what, version: 2, problems: [{ id: problem }] });
});

it('on top of an older version nothing is written, and what stands there comes back', async ({ world }) => {
  const id = await aProposal(world);
  await world.as('rina', editProposal, { ...sooner, proposal_id: id, version: 1 });
  const stale = world.as('zaki', editProposal, { ...sharedPlant, title: 'IPAL lain', proposal_id: id, version: 1 });
  await expect(stale).rejects.toMatchObject({ code: 'stale', current: { what: sooner.what, version: 2 } });
  expect((await world.read('public', (tx) => proposalPage(tx, id))).title).toBe(sharedPlant.title);
});

it('a department may rewrite it once it proposes it too, and not before', async ({ world }) => {
  const id = await aProposal(world);
  const edit = { ...sooner, proposal_id: id, version: 1 };
  await expect(world.as('budi', editProposal, edit)).rejects.toMatchObject({ code: 'not-allowed' });
  await world.as('hartono', coSignProposal, { proposal_id: id });
  await world.as('budi', editProposal, edit);
  expect((await world.read('public', (tx) => proposalPage(tx, id))).version).toBe(2);
});

it('what was withdrawn stays as it is, and the reason says how it stands', async ({ world }) => {
  const id = await aProposal(world);
  await world.as('zaki', withdrawProposal, { proposal_id: id, because: 'Lahannya dipakai sekolah.' });
  await expect(world.as('zaki', editProposal, { ...sooner, proposal_id: id, version: 1 })).rejects.toMatchObject({
    code: 'illegal-move',
    reason: { en: 'This proposal is now withdrawn, so that step is not possible.' },
  });
});

it('a proposal that is not there is not found', async ({ world }) => {
  const edit = { ...sooner, proposal_id: newId(), version: 1 };
  await expect(world.as('zaki', editProposal, edit)).rejects.toMatchObject({ code: 'not-found' });
});
