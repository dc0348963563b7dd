import { expect } from 'vitest';
import { readerOf } from '../../../tests/support/pages.ts';
import { aProblem, aProposal } from '../../../tests/support/proposals.ts';
import { it } from '../../../tests/support/world.ts';
import { hubPages } from './hub.tsx';

it('an empty forum says what belongs there', async ({ world }) => {
  const { html } = await readerOf(world, hubPages()).get('/forum');
  expect(html).toContain('Belum ada masalah yang disampaikan.');
  expect(html).toContain('Belum ada usulan.');
});

it('the forum shows the newest three of each, without names, and leads to all of them', async ({ world }) => {
  for (const title of ['Pasar pertama', 'Pasar kedua', 'Pasar ketiga', 'Pasar keempat']) {
    await aProposal(world, 'zaki', { title });
  }
  await aProblem(world);
  const { html } = await readerOf(world, hubPages()).get('/forum');
  for (const shown of ['Pasar keempat', 'Pasar kedua', 'Air sumur', '/kota-uji/usulan"', '/kota-uji/masalah"']) {
    expect(html).toContain(shown);
  }
  for (const hidden of ['Pasar pertama', 'Bu Zaki', 'Bu Sri']) expect(html).not.toContain(hidden);
});
