import { expect } from 'vitest';
import { design } from '../../../tests/support/commitments.ts';
import { readerOf } from '../../../tests/support/pages.ts';
import { aProblem, aProposal } from '../../../tests/support/proposals.ts';
import { it } from '../../../tests/support/world.ts';
import { makeCommitment } from '../commitment/commands/make-commitment.ts';
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

it('a promise stands in the forum with its office and its day, and leads to all promises', async ({ world }) => {
  await world.as('wulan', makeCommitment, design(world));
  world.itIs('2027-01-02');
  const { html } = await readerOf(world, hubPages()).get('/forum');
  for (const shown of ['Menyusun gambar rinci IPAL Jenggot', '(staf dinas)', 'terlambat', '/kota-uji/komitmen"']) {
    expect(html).toContain(shown);
  }
});
