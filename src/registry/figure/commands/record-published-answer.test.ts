import { expect } from 'vitest';
import { it } from '../../../../tests/support/world.ts';
import { addCluster } from '../../cluster/commands/add-cluster.ts';
import { registryTables } from '../../schema.ts';
import { recordPublishedAnswer } from './record-published-answer.ts';

const yes = {
  cluster: 'Kauman', question: 'Apakah klaster membantu Anda?', answer: 'ya', percent: '59', source: 'S37',
};

it('the printed share of an answer is kept, and that nobody knows how many were asked', async ({ world }) => {
  await world.as('dewi', addCluster, { name: 'Kauman', source: 'Tabel 1' });
  await world.as('dewi', recordPublishedAnswer, yes);
  await world.as('dewi', recordPublishedAnswer, { ...yes, answer: 'tidak', percent: '0' });
  const answers = await world.read('public', (tx) =>
    registryTables(tx)
      .selectFrom('registry.published_answer')
      .select(['percent', 'respondents'])
      .orderBy('id')
      .execute());
  expect(answers).toEqual([{ percent: 59, respondents: null }, { percent: 0, respondents: null }]);
});

it('the same answer of the same source is kept once', async ({ world }) => {
  await world.as('dewi', addCluster, { name: 'Kauman', source: 'Tabel 1' });
  await world.as('dewi', recordPublishedAnswer, yes);
  await expect(world.as('dewi', recordPublishedAnswer, { ...yes, percent: '60' })).rejects.toMatchObject({
    fields: { answer: { rule: 'taken' } },
  });
});

it('no share is above a hundred', async ({ world }) => {
  await world.as('dewi', addCluster, { name: 'Kauman', source: 'Tabel 1' });
  await expect(world.as('dewi', recordPublishedAnswer, { ...yes, percent: '590' })).rejects.toMatchObject({
    fields: { percent: { rule: 'most', limit: 100 } },
  });
});

it('a cluster must be known before answers are', async ({ world }) => {
  await expect(world.as('dewi', recordPublishedAnswer, yes)).rejects.toMatchObject({
    fields: { cluster: { rule: 'unknown' } },
  });
});

it('an association does not record published answers', async ({ world }) => {
  await expect(world.as('zaki', recordPublishedAnswer, yes)).rejects.toMatchObject({ code: 'not-allowed' });
});
