import { expect } from 'vitest';
import { it } from '../../../../tests/support/world.ts';
import { newId } from '../../../kernel/id.ts';
import { problemPage } from '../queries/problem-page.ts';
import { raiseProblem } from './raise-problem.ts';

const noPlant = {
  title: 'Sentra Jenggot belum punya pengolah limbah',
  story: 'Air bekas celupan mengalir ke selokan dan sumur warga berwarna.',
  place: 'Jenggot',
};

it('Bu Zaki raises a problem and the forum owes an answer within two weeks', async ({ world }) => {
  const { id } = await world.as('zaki', raiseProblem, noPlant);
  const problem = await world.read('member', (tx) => problemPage(tx, id));
  expect(problem).toMatchObject({ title: noPlant.title, place: 'Jenggot', person: 'Bu Zaki' });
  expect(problem.answer_due).toBe('2026-12-06');
});

it('the public reads for which association she spoke, but not her name', async ({ world }) => {
  const { id } = await world.as('zaki', raiseProblem, noPlant);
  const problem = await world.read('public', (tx) => problemPage(tx, id));
  expect(problem).toMatchObject({ organisation: 'Paguyuban Batik Jenggot', person: null });
});

it('sending the same form twice raises one problem', async ({ world }) => {
  const key = newId();
  const first = await world.as('zaki', raiseProblem, noPlant, key);
  const second = await world.as('zaki', raiseProblem, noPlant, key);
  expect(second).toMatchObject({ id: first.id, again: true });
});

it('an empty title is said at the title and nothing is recorded', async ({ world }) => {
  await expect(world.as('zaki', raiseProblem, { ...noPlant, title: '   ' })).rejects.toMatchObject({
    code: 'input-invalid',
    fields: { title: { rule: 'required' } },
  });
  expect(world.sent).toEqual([]);
});

it('the operator, who only runs the server, may not raise one', async ({ world }) => {
  await expect(world.as(world.operator, raiseProblem, noPlant)).rejects.toMatchObject({ code: 'not-allowed' });
});
