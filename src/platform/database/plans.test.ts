import { expect, test } from 'vitest';
import { nameStatements } from './plans.ts';

test('a statement gets a name when it comes for the third time, and keeps it', () => {
  const nameOf = nameStatements();
  expect([1, 2, 3, 4].map(() => nameOf('select 1'))).toEqual([undefined, undefined, 'plan_0', 'plan_0']);
});

test('two statements never share a name', () => {
  const nameOf = nameStatements();
  for (const text of ['select 1', 'select 2', 'select 1', 'select 2']) nameOf(text);
  expect(nameOf('select 1')).not.toBe(nameOf('select 2'));
});

test('statements that come once leave room for those that come again', () => {
  const nameOf = nameStatements();
  for (let rows = 0; rows < 10_000; rows += 1) expect(nameOf(`insert ${rows} rows`)).toBeUndefined();
  expect([1, 2, 3].map(() => nameOf('select 1')).at(-1)).toBe('plan_0');
});

test('there are never more plans than fit', () => {
  const nameOf = nameStatements();
  const named = Array.from({ length: 500 }, (_, n) => [1, 2, 3].map(() => nameOf(`select ${n}`)).at(-1));
  expect(named.filter(Boolean)).toHaveLength(200);
});
