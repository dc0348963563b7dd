import { expect } from 'vitest';
import type { PersonName } from '../../../tests/support/people.ts';
import { aProblem, aProposal } from '../../../tests/support/proposals.ts';
import { it } from '../../../tests/support/world.ts';
import type { World } from '../../../tests/support/world.ts';
import { answerProblem } from '../problem/commands/answer-problem.ts';
import { answerProposal } from '../proposal/commands/answer-proposal.ts';
import { withdrawProposal } from '../proposal/commands/withdraw-proposal.ts';
import { asksOfForum } from './asks.ts';

const asked = (world: World, who: PersonName, today = '2026-11-22') =>
  world.read('member', (tx) => asksOfForum(tx, world.actors[who], today));

const sentences = async (world: World, who: PersonName) => (await asked(world, who)).map((ask) => ask.says('id'));

it('a department and the secretariat are asked to answer what was raised, by its day', async ({ world }) => {
  const id = await aProblem(world);
  for (const who of ['budi', 'dewi'] as const) {
    const asks = await asked(world, who);
    expect(asks).toMatchObject([{ href: ['masalah', id, 'jawab'], due: '2026-12-06', late: false }]);
    expect(asks[0]?.says('id')).toBe('Masalah “Air sumur di Jenggot berwarna” belum dijawab.');
  }
});

it('after that day it is late, and what is most overdue comes first', async ({ world }) => {
  await aProblem(world);
  world.itIs('2026-12-01');
  await aProposal(world);
  const asks = await asked(world, 'dewi', '2026-12-07');
  expect(asks.map((ask) => [ask.href[0], ask.late])).toEqual([['masalah', true], ['usulan', false]]);
});

it('associations and artisans are asked nothing', async ({ world }) => {
  await aProblem(world);
  for (const who of ['zaki', 'sri', 'tono'] as const) expect(await asked(world, who)).toEqual([]);
});

it('what is answered asks nobody any more', async ({ world }) => {
  const [problem, proposal] = [await aProblem(world), await aProposal(world)];
  await world.as('wulan', answerProblem, { problem_id: problem, body: 'Kami periksa.' });
  await world.as('dewi', answerProposal, { proposal_id: proposal, body: 'Kami bahas di rapat.' });
  expect(await asked(world, 'budi')).toEqual([]);
});

it('a proposal that needs one department asks that one, and the secretariat', async ({ world }) => {
  const title = 'Uji air sumur';
  await aProposal(world, 'zaki', { title, needed_from: world.actors.wulan.organisationId });
  expect(await sentences(world, 'wulan')).toEqual([`Usulan “${title}” belum dijawab.`]);
  expect(await sentences(world, 'dewi')).toEqual([`Usulan “${title}” belum dijawab.`]);
  expect(await sentences(world, 'budi')).toEqual([]);
});

it('nobody is asked about their own proposal, or about one that was withdrawn', async ({ world }) => {
  const own = await aProposal(world, 'budi');
  expect(await asked(world, 'hartono')).toEqual([]);
  expect(await asked(world, 'wulan')).toHaveLength(1);
  await world.as('budi', withdrawProposal, { proposal_id: own, because: 'Digabung.' });
  expect(await asked(world, 'wulan')).toEqual([]);
});
