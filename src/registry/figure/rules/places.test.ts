import { expect, test } from 'vitest';
import { sortByPlace } from './places.ts';

interface OfCluster {
  cluster_id?: string;
  district_code?: string;
}

const count = (subject: string, value: number, more: OfCluster = {}) => ({
  subject,
  value,
  cluster_id: null,
  district_code: null,
  unit: 'usaha',
  as_of: '2017',
  source: 'Tabel 1',
  ...more,
});
const cluster = (cluster_id: string, value: number, district_code?: string) =>
  count('cluster', value, { cluster_id, district_code });

test('the clusters of the city are summed with the city, the neighbouring regency stands apart', () => {
  const { own, others } = sortByPlace([
    count('33.75', 634), count('33.26', 645), count('00', 47_000),
    cluster('Medono', 31, '33.75.01'), cluster('Kauman', 30, '33.75.02'),
  ], ['33.75']);
  expect(own).toMatchObject([{ subject: '33.75', figures: [{ value: 634 }] }]);
  expect(own[0]?.sums.map(({ sum, clusters }) => [sum, clusters])).toEqual([[61, 2]]);
  expect(others.map(({ value }) => value)).toEqual([645]);
});

test('two governments of one workspace are never on one line', () => {
  const figures = [count('35.05', 100), count('35.72', 40), count('workspace', 150)];
  const { own } = sortByPlace(figures, ['35.05', '35.72']);
  expect(own.map(({ subject }) => subject)).toEqual(['35.05', '35.72', 'workspace']);
});

test('a cluster whose district no source names lies in the only region there is', () => {
  const { own } = sortByPlace([cluster('Medono', 31), cluster('Pesindon', 9)], ['33.75']);
  expect(own).toMatchObject([{ subject: '33.75', sums: [{ sum: 40 }] }]);
});

test('where there are two regions, such clusters belong to neither', () => {
  const { own } = sortByPlace([cluster('A', 31), cluster('B', 9)], ['35.05', '35.72']);
  expect(own.map(({ subject }) => subject)).toEqual(['workspace']);
});
