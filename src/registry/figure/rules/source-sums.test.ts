import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sumsPerSource } from './source-sums.ts';

const count = (cluster_id: string, value: number, source = 'Tabel 1', as_of = '2017') =>
  ({ cluster_id, value, source, as_of, unit: 'usaha' });

test('the clusters of one table are added up, and it is said how many they are', () => {
  expect(sumsPerSource([count('Medono', 31), count('Sapuro', 22)])).toEqual([
    { source: 'Tabel 1', as_of: '2017', unit: 'usaha', clusters: 2, sum: 53 },
  ]);
});

test('a cluster that two sources counted is added up in each of them, never across', () => {
  const counts = [
    count('Medono', 31), count('Sapuro', 22),
    count('Medono', 40, 'Sensus', '2024'), count('Sapuro', 25, 'Sensus', '2024'),
  ];
  expect(sumsPerSource(counts).map(({ sum }) => sum)).toEqual([53, 65]);
});

test('a source that counted a single cluster has no sum', () => {
  expect(sumsPerSource([count('Medono', 31)])).toEqual([]);
});

test('a source that says two numbers for one cluster is not added up', () => {
  expect(sumsPerSource([count('Medono', 31), count('Medono', 33), count('Sapuro', 22)])).toEqual([]);
});

test('no sum exceeds what its own source counted', () => {
  const counts = fc.array(fc.record({
    cluster_id: fc.constantFrom('A', 'B', 'C'), value: fc.nat(1000), unit: fc.constant('usaha'),
    as_of: fc.constant('2017'), source: fc.constantFrom('satu', 'dua'),
  }));
  fc.assert(fc.property(counts, (given) => {
    for (const { source, sum } of sumsPerSource(given)) {
      const own = given.filter((each) => each.source === source);
      const total = own.reduce((sofar, { value }) => sofar + value, 0);
      expect(sum).toBe(total);
    }
  }));
});
