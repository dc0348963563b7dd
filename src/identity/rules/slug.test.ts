import { expect, it } from 'vitest';
import { isSlug } from './slug.ts';

it.each(['kota-pekalongan', 'blitar', 'region-33'])('%s can stand in an address', (text) => {
  expect(isSlug(text)).toBe(true);
});

it.each(['Kota', 'kota pekalongan', '-kota', 'kota-', 'kota--2', 'kota/x', ''])('"%s" cannot', (text) => {
  expect(isSlug(text)).toBe(false);
});

it.each(['masuk', 'api', 'ruang-kerja'])('%s leads elsewhere already', (text) => {
  expect(isSlug(text)).toBe(false);
});
