import { expect } from 'vitest';
import type { PersonName } from '../../../tests/support/people.ts';
import { aProblem, aProposal, sharedPlant } from '../../../tests/support/proposals.ts';
import { it } from '../../../tests/support/world.ts';
import type { World } from '../../../tests/support/world.ts';
import { answerProblem } from '../problem/commands/answer-problem.ts';
import { answerProposal } from '../proposal/commands/answer-proposal.ts';
import { coSignProposal } from '../proposal/commands/co-sign-proposal.ts';
import { supportProposal } from '../proposal/commands/support-proposal.ts';
import { withdrawProposal } from '../proposal/commands/withdraw-proposal.ts';
import { newsForPerson } from './news.ts';

const news = (world: World, who: PersonName) => {
  const { personId, organisationId } = world.actors[who];
  return world.read('member', (tx) => newsForPerson(tx, personId ?? '', organisationId ?? ''));
};

const sentences = async (world: World, who: PersonName) => (await news(world, who)).map((each) => each.says('id'));

it('Bu Sri hears who answered her problem and what was proposed about it, the newest first', async ({ world }) => {
  const problem = await aProblem(world, 'sri');
  await world.as('wulan', answerProblem, { problem_id: problem, body: 'Kami periksa.' });
  world.itIs('2026-11-24');
  const proposal = await aProposal(world, 'zaki', { problem_ids: problem });
  expect(await sentences(world, 'sri')).toEqual([
    `Paguyuban Batik Jenggot mengusulkan “${sharedPlant.title}” untuk masalah “Air sumur di Jenggot berwarna”.`,
    'Dinas Lingkungan Hidup menjawab masalah “Air sumur di Jenggot berwarna”.',
  ]);
  expect(await news(world, 'sri')).toMatchObject([
    { href: ['usulan', proposal], on: '2026-11-24' },
    { href: ['masalah', problem], on: '2026-11-22' },
  ]);
});

it('who only supported a proposal hears how it was answered and how it ended', async ({ world }) => {
  const id = await aProposal(world, 'zaki');
  await world.as('tono', supportProposal, { proposal_id: id });
  await world.as('budi', answerProposal, { proposal_id: id, body: 'Tahun depan.' });
  world.itIs('2026-11-25');
  await world.as('zaki', withdrawProposal, { proposal_id: id, because: 'Digabung.' });
  expect(await sentences(world, 'tono')).toEqual([
    `Usulan “${sharedPlant.title}” ditarik oleh pengusulnya.`,
    `Dinas Perdagangan, Koperasi dan UKM menjawab usulan “${sharedPlant.title}”.`,
  ]);
});

it('so does the organisation that joined it', async ({ world }) => {
  const id = await aProposal(world, 'zaki');
  await world.as('hartono', coSignProposal, { proposal_id: id });
  await world.as('wulan', answerProposal, { proposal_id: id, body: 'Tahun depan.' });
  expect(await sentences(world, 'budi')).toHaveLength(1);
});

it('what one did oneself is no news, nor is what concerns others', async ({ world }) => {
  const id = await aProposal(world, 'zaki');
  await world.as('zaki', withdrawProposal, { proposal_id: id, because: 'Digabung.' });
  expect(await sentences(world, 'zaki')).toEqual([]);
  expect(await sentences(world, 'tono')).toEqual([]);
});
