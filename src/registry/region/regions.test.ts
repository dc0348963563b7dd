import { expect, test } from 'vitest';
import { districtOptions, loadRegions, regionName } from './regions.ts';

test('a region is called by its official name, with what kind of region it is', async () => {
  const regions = await loadRegions();
  expect(regionName(regions, '33.75')).toBe('Kota Pekalongan');
  expect(regionName(regions, '33.26')).toBe('Kabupaten Pekalongan');
  expect(regionName(regions, '33')).toBe('Provinsi Jawa Tengah');
  expect(regionName(regions, '33.75.04')).toBe('Kecamatan Pekalongan Selatan');
});

test('a code that nobody gave is shown as it is', async () => {
  expect(regionName(await loadRegions(), '99.99')).toBe('99.99');
});

test('a cluster of the city lies in one of its four districts', async () => {
  const options = districtOptions(await loadRegions(), ['33.75']);
  expect(options.map(({ label }) => label)).toEqual([
    'Pekalongan Barat', 'Pekalongan Timur', 'Pekalongan Utara', 'Pekalongan Selatan',
  ]);
});
