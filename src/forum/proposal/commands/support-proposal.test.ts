import { sql } from 'kysely';
import { expect } from 'vitest';
import { aProposal } from '../../../../tests/support/proposals.ts';
import { it } from '../../../../tests/support/world.ts';
import { newId } from '../../../kernel/id.ts';
import { run } from '../../../platform/command/run.ts';
import { inScope } from '../../../platform/database/scope.ts';
import { proposalPage } from '../queries/proposal-page.ts';
import { supportProposal } from './support-proposal.ts';
import { withdrawProposal } from './withdraw-proposal.ts';
import { withdrawSupport } from './withdraw-support.ts';

it('everybody counts once, as the group they speak for', async ({ world }) => {
  const id = await aProposal(world);
  for (const who of ['sri', 'nanang', 'zaki', 'tono'] as const) {
    await world.as(who, supportProposal, { proposal_id: id });
  }
  expect((await world.read('member', (tx) => proposalPage(tx, id))).groups).toEqual([
    { group: 'artisan', supporters: 2 },
    { group: 'association', supporters: 1 },
    { group: 'finance', supporters: 1 },
  ]);
});

it('the public reads how many of which group, and not who', async ({ world }) => {
  const id = await aProposal(world);
  await world.as('sri', supportProposal, { proposal_id: id });
  const proposal = await world.read('public', (tx) => proposalPage(tx, id));
  expect(proposal.groups).toEqual([{ group: 'artisan', supporters: 1 }]);
  expect(proposal.supporters).toEqual([]);
  const known = await world.read('member', (tx) => proposalPage(tx, id));
  expect(known.supporters).toMatchObject([{ person: 'Bu Sri', organisation: 'Paguyuban Batik Jenggot' }]);
});

it('supporting twice adds nothing and says so', async ({ world }) => {
  const id = await aProposal(world);
  await world.as('sri', supportProposal, { proposal_id: id });
  await expect(world.as('sri', supportProposal, { proposal_id: id })).rejects.toMatchObject({
    code: 'illegal-move',
    reason: { en: 'You support this proposal already.' },
  });
});

it('Bu Sri changes her mind, and may change it back', async ({ world }) => {
  const id = await aProposal(world);
  await world.as('sri', supportProposal, { proposal_id: id });
  await world.as('sri', withdrawSupport, { proposal_id: id });
  expect((await world.read('public', (tx) => proposalPage(tx, id))).groups).toEqual([]);
  await expect(world.as('sri', withdrawSupport, { proposal_id: id })).rejects.toMatchObject({
    reason: { en: 'You do not support this proposal at present.' },
  });
  await world.as('sri', supportProposal, { proposal_id: id });
  expect((await world.read('public', (tx) => proposalPage(tx, id))).groups).toHaveLength(1);
});

it('taking her support back leaves that of others alone', async ({ world }) => {
  const id = await aProposal(world);
  await world.as('sri', supportProposal, { proposal_id: id });
  await world.as('tono', supportProposal, { proposal_id: id });
  await world.as('sri', withdrawSupport, { proposal_id: id });
  expect((await world.read('public', (tx) => proposalPage(tx, id))).groups).toEqual([{ group: 'finance', supporters: 1 }]);
});

it('the operator has no voice, and what was withdrawn gathers none', async ({ world }) => {
  const id = await aProposal(world);
  await expect(world.as(world.operator, supportProposal, { proposal_id: id })).rejects.toMatchObject({ code: 'not-allowed' });
  await world.as('zaki', withdrawProposal, { proposal_id: id, because: 'Sudah dibangun warga.' });
  await expect(world.as('sri', supportProposal, { proposal_id: id })).rejects.toMatchObject({ code: 'illegal-move' });
});

it('from another workspace nothing of it can be counted or supported', async ({ world }) => {
  const id = await aProposal(world);
  await world.as('sri', supportProposal, { proposal_id: id });
  const elsewhere = { workspaceId: newId(), audience: 'member' as const };
  const counted = await inScope(world.platform.database, elsewhere, (tx) =>
    sql`select * from forum.support_counts(${id})`.execute(tx),
  );
  expect(counted.rows).toEqual([]);
  const call = { workspaceId: elsewhere.workspaceId, actor: world.actors.sri, key: newId(), input: { proposal_id: id } };
  await expect(run(world.platform, supportProposal, call)).rejects.toMatchObject({ code: 'not-found' });
});
