import { expect } from 'vitest';
import { it } from '../../../tests/support/world.ts';
import type { World } from '../../../tests/support/world.ts';
import { heritageTables } from '../schema.ts';
import { recordMotif } from './record-motif.ts';

const cakra = {
  name: 'Cakra Palah',
  meaning: 'Simbol sejarah yang memiliki nilai patriotik.',
  place: 'Candi Penataran (Palah)',
  belongs_to: '35.05',
  since: '06/03/2020',
  correction: 'Dokumen 000 menyebutnya dari makam Bung Karno.',
  source: 'S4 (dokumen 000)',
};

const seen = (world: World) =>
  world.read('public', (tx) =>
    heritageTables(tx).selectFrom('heritage.motifs').selectAll().executeTakeFirst());

it('what was written and its correction both stand', async ({ world }) => {
  await world.as('dewi', recordMotif, cakra);
  expect(await seen(world)).toMatchObject({ ...cakra, since: '2020-03-06' });
});

it('an age-old motif is known by a year only', async ({ world }) => {
  await world.as('dewi', recordMotif, { ...cakra, since: '1802' });
  expect(await seen(world)).toMatchObject({ since: '1802' });
});

it('a motif belongs to a region that exists', async ({ world }) => {
  await expect(world.as('dewi', recordMotif, { ...cakra, belongs_to: '35.99' })).rejects.toMatchObject({
    fields: { belongs_to: { rule: 'unknown' } },
  });
});

it('one name is one motif', async ({ world }) => {
  await world.as('dewi', recordMotif, cakra);
  const again = world.as('dewi', recordMotif, cakra);
  await expect(again).rejects.toMatchObject({ fields: { name: { rule: 'taken' } } });
});

it('a partner admires motifs and records none', async ({ world }) => {
  await expect(world.as('tono', recordMotif, cakra)).rejects.toMatchObject({ code: 'not-allowed' });
});
