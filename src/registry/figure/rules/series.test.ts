import { describe, expect, test } from 'vitest';
import { growthSeries, incomparable, yearOf } from './series.ts';
import type { Dated } from './series.ts';

const sentra = (value: number, as_of: string, more: Partial<Dated> = {}): Dated => ({
  id: `${value} ${as_of} ${more.source}`,
  subject: '35.20',
  cluster_id: null,
  measure: 'sentra',
  value,
  unit: 'sentra',
  definition: 'Sentra batik di Kabupaten Magetan.',
  as_of,
  source: 'S19',
  ...more,
});

describe('the year of a figure', () => {
  test.each([['2018', 2018], ['Maret 2019', 2019], ['31/12/2020', 2020]])('%s is of %d', (text, year) => {
    expect(yearOf(text)).toBe(year);
  });

  test.each(['2016–2020', '', 'tahun lalu'])('"%s" is of no single year', (text) => {
    expect(yearOf(text)).toBeUndefined();
  });

  test('a figure without a date has none', () => expect(yearOf(null)).toBeUndefined());
});

describe('growth', () => {
  test('from 5 to 52 sentra is a growth of 940 percent, to 10.4 times as many', () => {
    const [series] = growthSeries([sentra(52, '2023'), sentra(5, '2018')]);
    expect(series).toMatchObject({ first: 5, last: 52 });
    expect(series?.growth).toBeCloseTo(9.4);
    expect(series?.times).toBeCloseTo(10.4);
    expect(series?.counts.map(({ year }) => year)).toEqual([2018, 2023]);
  });

  test('one dated value is not a series', () => {
    expect(growthSeries([sentra(5, '2018'), sentra(52, '2016–2020')])).toEqual([]);
  });

  test('two sources make no series', () => {
    expect(growthSeries([sentra(5, '2018'), sentra(52, '2023', { source: 'lain' })])).toEqual([]);
  });

  test('nor does a source that says two numbers for one year', () => {
    expect(growthSeries([sentra(5, '2018'), sentra(6, '2018'), sentra(52, '2023')])).toEqual([]);
  });

  test('growth from nought has no percentage', () => {
    expect(growthSeries([sentra(0, '2018'), sentra(52, '2023')])[0]?.growth).toBeUndefined();
  });
});

describe('what cannot be compared', () => {
  test('the national workers of 2008 and 2019, which two sources counted, stand side by side', () => {
    const workers = (value: number, as_of: string, source: string) =>
      sentra(value, as_of, { subject: '00', measure: 'workers', source });
    const later = workers(200_000, '2019', 'Kemenperin');
    const groups = incomparable([later, workers(800_100, '2008', 'Disperindag')]);
    expect(groups.map((group) => group.map(({ value }) => value))).toEqual([[800_100, 200_000]]);
  });

  test('a series is not listed there again', () => {
    expect(incomparable([sentra(5, '2018'), sentra(52, '2023')])).toEqual([]);
  });

  test('two counts of the same year are a disagreement, not a change', () => {
    expect(incomparable([sentra(634, '2016'), sentra(1081, '2016', { source: 'lain' })])).toEqual([]);
  });
});
