import { readFileSync, readdirSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { getDistricts, getRegencies, getVillages } from 'idn-area-data';
import { beforeAll, expect, test } from 'vitest';
import { parseDay } from '../../src/kernel/calendar.ts';
import { parseDecimal } from '../../src/kernel/quantity.ts';

type Row = Record<string, string>;

const FOLDER = new URL('../../demo/sourced/', import.meta.url);
const TABLE_1 = 'Tabel 1 (dokumen 004): PEL Batik Kota Pekalongan 2017';

const rows = (path: string): Row[] => parse(readFileSync(new URL(path, FOLDER)), { columns: true });

const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' });
const tables = files.filter((path) => path.endsWith('.csv'));
const figureTables = tables.filter((path) => path.endsWith('figures.csv'));
const figures = figureTables.flatMap(rows);
const clusters = rows('kota-pekalongan/clusters.csv');

let districts: Map<string, string>;
let villages: Set<string>;
let regencies: Set<string>;

beforeAll(async () => {
  districts = new Map((await getDistricts()).map(({ code, name }) => [code, name]));
  villages = new Set((await getVillages()).map(({ district_code, name }) => `${district_code} ${name}`));
  regencies = new Set((await getRegencies()).map(({ code }) => code));
});

test.each(tables)('every row of %s names its source', (path) => {
  expect(rows(path).length).toBeGreaterThan(0);
  expect(rows(path).filter((row) => !row['source']?.trim())).toEqual([]);
});

test.each([['businesses', 674], ['workers', 6224]])('the %s of Table 1 add up to %d', (measure, sum) => {
  const ofTable = figures.filter((figure) => figure['source'] === TABLE_1 && figure['measure'] === measure);
  expect(ofTable).toHaveLength(13);
  expect(ofTable.reduce((total, { value }) => total + Number(value), 0)).toBe(sum);
});

test('the sum of Table 1 is computed, not claimed by a source', () => {
  expect(figures.filter(({ value }) => value === '674' || value === '6224')).toEqual([]);
});

test('thirteen clusters stand in Table 1; Pesindon is known, but not from there', () => {
  expect(clusters.filter(({ source }) => source === TABLE_1)).toHaveLength(13);
  expect(clusters.filter(({ source }) => source !== TABLE_1).map(({ name }) => name)).toEqual(['Pesindon']);
});

test('each kecamatan of a cluster bears its official code and lies in Kota Pekalongan', () => {
  for (const { name, district, district_code = '' } of clusters.filter((cluster) => cluster['district'])) {
    expect(districts.get(district_code), name).toBe(district);
    expect(district_code, name).toMatch(/^33\.75\./);
  }
});

test('each kelurahan that is thought to be the cluster\'s of today exists in its kecamatan', () => {
  for (const { name, district_code, village_hint } of clusters.filter((cluster) => cluster['village_hint'])) {
    expect(villages, name).toContain(`${district_code} ${village_hint}`);
  }
});

test('each figure is a number about a region or cluster that exists', () => {
  const names = new Set(clusters.map(({ name }) => `cluster:${name}`));
  for (const { subject = '', measure, value = '', basis } of figures) {
    const known = regencies.has(subject) || names.has(subject) || ['00', 'workspace'].includes(subject);
    expect(known, `${subject} ${measure}`).toBe(true);
    expect(parseDecimal(value), `${subject} ${measure}`).toBeGreaterThan(0);
    expect(['S', 'V'], `${subject} ${measure}`).toContain(basis);
  }
});

test('the city has three competing counts of businesses, and none of them is the regency\'s', () => {
  const counts = figures.filter(({ measure }) => measure === 'businesses');
  const of = (region: string) => counts.filter(({ subject }) => subject === region).map(({ value }) => value);
  expect(of('33.75')).toEqual(['634', '1081', '1050']);
  expect(of('33.26')).toEqual(['645']);
});

test('Magetan\'s 940 percent is the growth from 5 to 52 sentra', () => {
  const magetan = rows('magetan/figures.csv');
  const sentra = magetan.filter(({ measure }) => measure === 'sentra');
  const [first, last] = sentra.map(({ value }) => Number(value));
  const growth = magetan.find(({ measure }) => measure === 'sentra_growth')?.['value'];
  expect(((Number(last) - Number(first)) / Number(first)) * 100).toBe(Number(growth));
});

test('the published answers of each cluster make a hundred percent', () => {
  const answers = rows('kota-pekalongan/survey-published.csv');
  for (const cluster of ['Kauman', 'Pesindon']) {
    const ofCluster = answers.filter((answer) => answer['cluster'] === cluster);
    expect(ofCluster.reduce((sum, { percent }) => sum + Number(percent), 0), cluster).toBe(100);
  }
});

test('a motif belongs to one of the two governments of Blitar, or nobody says to which', () => {
  for (const { name, belongs_to, since } of rows('blitar/motifs.csv')) {
    expect(['', '35.05', '35.72'], name).toContain(belongs_to);
    expect(since === '' || parseDay(since ?? '') === since, name).toBe(true);
  }
});
