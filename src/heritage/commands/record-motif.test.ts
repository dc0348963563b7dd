import { expect } from 'vitest';
import { it } from '../../../tests/support/world.ts';
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

it('what was written and its correction both stand', async ({ world }) => {
  await world.as('dewi', recordMotif, cakra);
  const [motif] = await world.read('public', (tx) => heritageTables(tx).selectFrom('heritage.motifs').selectAll().execute());
  expect(motif).toMatchObject({ ...cakra, since: '2020-03-06' });
});

it('an age-old motif is known by a year only', async ({ world }) => {
  await world.as('dewi', recordMotif, { ...cakra, since: '1802' });
  const [motif] = await world.read('public', (tx) => heritageTables(tx).selectFrom('heritage.motifs').select('since').execute());
  expect(motif?.since).toBe('1802');
});

it('a motif belongs to a region that exists', async ({ world }) => {
  await expect(world.as('dewi', recordMotif, { ...cakra, belongs_to: '35.99' })).rejects.toMatchObject({
    fields: { belongs_to: { rule: 'unknown' } },
  });
});

it('one name is one motif', async ({ world }) => {
  await world.as('dewi', recordMotif, cakra);
  await expect(world.as('dewi', recordMotif, cakra)).rejects.toMatchObject({ fields: { name: { rule: 'taken' } } });
});

it('a partner admires motifs and records none', async ({ world }) => {
  await expect(world.as('tono', recordMotif, cakra)).rejects.toMatchObject({ code: 'not-allowed' });
});
