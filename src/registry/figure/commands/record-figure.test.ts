import { expect } from 'vitest';
import { it } from '../../../../tests/support/world.ts';
import { newId } from '../../../kernel/id.ts';
import { registryTables } from '../../schema.ts';
import { recordFigure } from './record-figure.ts';

const astuti = {
  subject: '33.75',
  measure: 'businesses',
  value: '634',
  unit: 'usaha',
  definition: 'Industri batik di Kota Pekalongan.',
  as_of: '2016',
  source: 'Astuti 2016, dikutip dokumen 004',
  basis: 'S',
};

it('two sources that disagree both stand, with what each counted', async ({ world }) => {
  await world.as('dewi', recordFigure, astuti);
  await world.as('dewi', recordFigure, { ...astuti, value: '1081', source: 'Bahan publik', basis: 'V' });
  const figures = await world.read('public', (tx) =>
    registryTables(tx).selectFrom('registry.figures').select(['value', 'source']).orderBy('value').execute());
  expect(figures).toEqual([
    { value: 634, source: 'Astuti 2016, dikutip dokumen 004' },
    { value: 1081, source: 'Bahan publik' },
  ]);
});

it('a share keeps its decimals', async ({ world }) => {
  await world.as('dewi', recordFigure, { ...astuti, measure: 'grdp_share_trade', value: '21,16', unit: '%' });
  const figure = await world.read('public', (tx) =>
    registryTables(tx).selectFrom('registry.figures').select('value').executeTakeFirst());
  expect(figure?.value).toBe(21.16);
});

const strange = ['33.99', 'Pekalongan', 'cluster:Entah'];

it.for(strange)('nobody knows what "%s" is, and it is said at the field', async (subject, { world }) => {
  await expect(world.as('dewi', recordFigure, { ...astuti, subject })).rejects.toMatchObject({
    fields: { subject: { rule: 'unknown' } },
  });
});

it('the id of a cluster that is not here is not found', async ({ world }) => {
  const elsewhere = world.as('dewi', recordFigure, { ...astuti, subject: `cluster:${newId()}` });
  await expect(elsewhere).rejects.toMatchObject({ code: 'not-found' });
});

it('a figure without its definition or source says little, and is refused', async ({ world }) => {
  const bare = world.as('dewi', recordFigure, { ...astuti, definition: ' ', source: '' });
  await expect(bare).rejects.toMatchObject({
    fields: { definition: { rule: 'required' }, source: { rule: 'required' } },
  });
});

it('Pak Budi of the department does not record figures in the secretariat\'s place', async ({ world }) => {
  await expect(world.as('budi', recordFigure, astuti)).rejects.toMatchObject({ code: 'not-allowed' });
});
