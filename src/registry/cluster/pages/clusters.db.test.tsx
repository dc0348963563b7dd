import { expect } from 'vitest';
import { readerOf } from '../../../../tests/support/pages.ts';
import { recordSourced } from '../../../../tests/support/sourced.ts';
import { it } from '../../../../tests/support/world.ts';
import { recordFigure } from '../../figure/commands/record-figure.ts';
import { addBusiness } from '../../workforce/commands/add-business.ts';
import { addWorker } from '../../workforce/commands/add-worker.ts';
import { addCluster } from '../commands/add-cluster.ts';
import { clusterPages } from './clusters.tsx';

const pages = clusterPages({ thread: async () => null });
const sri = { name: 'Sri Wahyuni', gender: 'woman', kind: 'home', cluster: 'Jenggot', consent: true };

it('clusters lie in their districts; Pesindon, which no source places, is named', async ({ world }) => {
  await recordSourced(world, 'kota-pekalongan/clusters', addCluster);
  await recordSourced(world, 'kota-pekalongan/figures', recordFigure);
  const { html } = await readerOf(world, pages).get('/sentra');
  expect(html.split('class="counted-circle"')).toHaveLength(14);
  expect(html).toContain('region region-south');
  expect(html).toContain('kecamatannya tidak disebut sumber: Pesindon.');
  expect(html).toContain('118 usaha');
  expect((await readerOf(world, pages).get('/sentra?ukuran=pekerja')).html).toContain('1.468 orang');
});

it('a cluster shows its other names and that its kelurahan is inferred', async ({ world }) => {
  const { id } = await world.as('dewi', addCluster, {
    name: 'Sapuro', aliases: 'Klaster Batik Sapuro', village_hint: 'Sapuro Kebulen', source: 'Tabel 1',
  });
  const { html } = await readerOf(world, pages).get(`/sentra/${id}`);
  expect(html).toContain('Klaster Batik Sapuro');
  expect(html).toMatch(/Sapuro Kebulen \(disimpulkan dari namanya/);
});

it('the public reads names of businesses and counts of workers, none below five', async ({ world }) => {
  const { id } = await world.as('dewi', addCluster, { name: 'Jenggot', source: 'Tabel 1' });
  await world.as('zaki', addBusiness, { name: 'Batik Melati', kind: 'maker', cluster: 'Jenggot' });
  for (let n = 0; n < 4; n += 1) await world.as('zaki', addWorker, sri);
  const few = (await readerOf(world, pages).get(`/sentra/${id}`)).html;
  expect(few).toContain('Batik Melati');
  expect(few).toContain('kurang dari 5');
  expect(few).not.toContain('Sri Wahyuni');
  await world.as('zaki', addWorker, sri);
  expect((await readerOf(world, pages).get(`/sentra/${id}`)).html).toMatch(/Pekerja<\/dt><dd>.*5/s);
});

it('a mistyped address of a cluster is not found', async ({ world }) => {
  expect((await readerOf(world, pages).get('/sentra/jenggot')).status).toBe(404);
});
