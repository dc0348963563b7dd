import { expect } from 'vitest';
import { aProblem } from '../../../../tests/support/proposals.ts';
import { it } from '../../../../tests/support/world.ts';
import { newId } from '../../../kernel/id.ts';
import { problemPage } from '../queries/problem-page.ts';
import { answerProblem } from './answer-problem.ts';
import { editProblem } from './edit-problem.ts';

const clearer = { title: 'Sumur di Jenggot tercemar pewarna', story: 'Sejak kemarau, sepuluh sumur berwarna.' };

it('Bu Sri says more clearly what she raised, and leaves the place out', async ({ world }) => {
  const id = await aProblem(world, 'sri');
  await world.as('sri', editProblem, { ...clearer, problem_id: id, version: 1 });
  const problem = await world.read('public', (tx) => problemPage(tx, id));
  expect(problem).toMatchObject({ ...clearer, place: null, version: 2 });
});

it('nobody puts words into her mouth, not even the secretariat', async ({ world }) => {
  const id = await aProblem(world, 'sri');
  for (const who of ['zaki', 'budi', 'dewi'] as const) {
    await expect(world.as(who, editProblem, { ...clearer, problem_id: id, version: 1 })).rejects.toMatchObject({
      code: 'not-allowed',
    });
  }
});

it('written on top of an older version, it brings the newer one back', async ({ world }) => {
  const id = await aProblem(world, 'sri');
  await world.as('sri', editProblem, { ...clearer, problem_id: id, version: 1 });
  const stale = world.as('sri', editProblem, { ...clearer, story: 'Lain lagi.', problem_id: id, version: 1 });
  await expect(stale).rejects.toMatchObject({ code: 'stale', current: { ...clearer, version: 2 } });
});

it('once it is answered its text stays', async ({ world }) => {
  const id = await aProblem(world, 'sri');
  await world.as('budi', answerProblem, { problem_id: id, body: 'Kami periksa minggu ini.' });
  await expect(world.as('sri', editProblem, { ...clearer, problem_id: id, version: 1 })).rejects.toMatchObject({
    code: 'illegal-move',
    reason: { en: expect.stringContaining('answered') },
  });
});

it('a problem that is not there is not found', async ({ world }) => {
  const lost = world.as('sri', editProblem, { ...clearer, problem_id: newId(), version: 1 });
  await expect(lost).rejects.toMatchObject({ code: 'not-found' });
});
