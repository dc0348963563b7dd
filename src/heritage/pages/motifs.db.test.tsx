import { expect } from 'vitest';
import { readerOf } from '../../../tests/support/pages.ts';
import { recordSourced } from '../../../tests/support/sourced.ts';
import { it } from '../../../tests/support/world.ts';
import { recordMotif } from '../commands/record-motif.ts';
import { motifPages } from './motifs.tsx';

const pages = motifPages({ thread: async () => null });

it('the three motifs of Blitar are read with their meaning, two of them as corrected', async ({ world }) => {
  await recordSourced(world, 'blitar/motifs', recordMotif);
  const { html } = await readerOf(world, pages).get('/motif');
  for (const name of ['Parabha Balitar', 'Puspa Dahana', 'Cakra Palah']) expect(html).toContain(name);
  expect(html.split('ada koreksi')).toHaveLength(3);
});

it('what was written of Cakra Palah stands next to its correction', async ({ world }) => {
  await recordSourced(world, 'blitar/motifs', recordMotif);
  const list = (await readerOf(world, pages).get('/motif')).html;
  const path = /href="\/kota-uji(\/motif\/[^"]+)">Cakra Palah/.exec(list)?.[1] ?? '';
  const { html } = await readerOf(world, pages).get(path);
  expect(html).toMatch(/Yang tertulis<\/h2>.*Simbol sejarah.*Koreksi<\/h2>.*makam Bung Karno/s);
  expect(html).toContain('Kabupaten Blitar');
  expect(html).toContain('Jumat, 6 Maret 2020');
});
