import { expect } from 'vitest';
import { it } from '../../../../tests/support/world.ts';
import type { World } from '../../../../tests/support/world.ts';
import { recordFigure } from '../../figure/commands/record-figure.ts';
import { registryTables } from '../../schema.ts';
import { addCluster } from './add-cluster.ts';

const jenggot = {
  name: 'Jenggot',
  aliases: 'Klaster Batik Jenggot;Kampung Batik Jenggot',
  district_code: '33.75.04',
  source: 'Tabel 1 (dokumen 004)',
};
const businesses = {
  measure: 'businesses',
  value: '118',
  unit: 'usaha',
  definition: 'Usaha di klaster.',
  source: 'Tabel 1',
  basis: 'S',
};

const figureOf = (world: World) =>
  world.read('public', (tx) =>
    registryTables(tx).selectFrom('registry.figures').selectAll().executeTakeFirst());

it('Bu Dewi records a cluster by its district code and gets the official name of it', async ({ world }) => {
  await world.as('dewi', addCluster, jenggot);
  const [cluster] = await world.read('public', (tx) =>
    registryTables(tx).selectFrom('registry.clusters').selectAll().execute());
  expect(cluster).toMatchObject({
    name: 'Jenggot',
    district: 'Pekalongan Selatan',
    aliases: ['Klaster Batik Jenggot', 'Kampung Batik Jenggot'],
  });
});

it('a file names the cluster by another name of it, in whatever case', async ({ world }) => {
  const { id } = await world.as('dewi', addCluster, jenggot);
  await world.as('dewi', recordFigure, { ...businesses, subject: 'cluster:kampung batik JENGGOT' });
  expect(await figureOf(world)).toMatchObject({ cluster_id: id, cluster_name: 'Jenggot' });
});

it('a name that is another cluster\'s alias still means the cluster of that name', async ({ world }) => {
  await world.as('dewi', addCluster, { ...jenggot, name: 'Buaran', aliases: 'Jenggot' });
  const { id } = await world.as('dewi', addCluster, jenggot);
  await world.as('dewi', recordFigure, { ...businesses, subject: 'cluster:Jenggot' });
  expect(await figureOf(world)).toMatchObject({ cluster_id: id });
});

it('the same cluster is not recorded twice', async ({ world }) => {
  await world.as('dewi', addCluster, jenggot);
  const again = world.as('dewi', addCluster, jenggot);
  await expect(again).rejects.toMatchObject({ fields: { name: { rule: 'taken' } } });
});

it('a district that no list knows is said at its field', async ({ world }) => {
  const nowhere = world.as('dewi', addCluster, { ...jenggot, district_code: '33.75.99' });
  await expect(nowhere).rejects.toMatchObject({ fields: { district_code: { rule: 'unknown' } } });
});

it('a cluster without a source is not recorded', async ({ world }) => {
  await expect(world.as('dewi', addCluster, { ...jenggot, source: '' })).rejects.toMatchObject({
    fields: { source: { rule: 'required' } },
  });
});

it('an artisan reads clusters but does not record them', async ({ world }) => {
  await expect(world.as('sri', addCluster, jenggot)).rejects.toMatchObject({ code: 'not-allowed' });
});
