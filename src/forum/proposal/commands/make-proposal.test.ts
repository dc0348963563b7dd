import { expect } from 'vitest';
import { aProblem, sharedPlant } from '../../../../tests/support/proposals.ts';
import { it } from '../../../../tests/support/world.ts';
import { newId } from '../../../kernel/id.ts';
import { proposalPage } from '../queries/proposal-page.ts';
import { makeProposal } from './make-proposal.ts';

it('Bu Zaki proposes what to do about a problem, and an answer is due within two weeks', async ({ world }) => {
  const problem = await aProblem(world);
  const department = world.actors.budi.organisationId ?? '';
  const { id } = await world.as('zaki', makeProposal, { ...sharedPlant, problem_ids: problem, needed_from: department });
  expect(await world.read('member', (tx) => proposalPage(tx, id))).toMatchObject({
    title: sharedPlant.title,
    state: 'open',
    organisation: 'Paguyuban Batik Jenggot',
    person: 'Bu Zaki',
    answer_due: '2026-12-06',
    problems: [{ id: problem, title: 'Air sumur di Jenggot berwarna' }],
    needed: [{ name: 'Dinas Perdagangan, Koperasi dan UKM' }],
  });
});

it('a proposal may answer several problems, each linked once, or none', async ({ world }) => {
  const [one, two] = [await aProblem(world), await aProblem(world, 'nanang')];
  const several = await world.as('budi', makeProposal, { ...sharedPlant, problem_ids: [one, two, one] });
  expect((await world.read('public', (tx) => proposalPage(tx, several.id))).problems).toHaveLength(2);
  const none = await world.as('budi', makeProposal, sharedPlant);
  expect((await world.read('public', (tx) => proposalPage(tx, none.id))).problems).toEqual([]);
});

it('the public reads who proposes as an organisation, without a name', async ({ world }) => {
  const { id } = await world.as('zaki', makeProposal, sharedPlant);
  const proposal = await world.read('public', (tx) => proposalPage(tx, id));
  expect(proposal).toMatchObject({ organisation: 'Paguyuban Batik Jenggot', person: null });
});

it('an artisan alone, a partner and the operator do not propose; associations and departments do', async ({ world }) => {
  for (const who of ['sri', 'nanang', 'tono', 'dewi'] as const) {
    await expect(world.as(who, makeProposal, sharedPlant)).rejects.toMatchObject({ code: 'not-allowed' });
  }
  await expect(world.as(world.operator, makeProposal, sharedPlant)).rejects.toMatchObject({ code: 'not-allowed' });
});

it('a problem that is not in this workspace is not found, and no proposal is left behind', async ({ world }) => {
  const lost = world.as('zaki', makeProposal, { ...sharedPlant, problem_ids: newId() });
  await expect(lost).rejects.toMatchObject({ code: 'not-found' });
  expect(world.sent).toEqual([]);
});

it('what is missing is said at its field', async ({ world }) => {
  await expect(world.as('zaki', makeProposal, { title: 'IPAL', what: ' ' })).rejects.toMatchObject({
    code: 'input-invalid',
    fields: { title: { rule: 'short' }, what: { rule: 'required' }, expected_result: { rule: 'required' } },
  });
});
