import { expect, it } from 'vitest';
import { groupOf } from './voice.ts';

it('Bu Sri, who works at home, speaks as an artisan although her organisation is an association', () => {
  expect(groupOf('worker', ['association', 'artisan'])).toBe('artisan');
});

it('the chair of the same association speaks as the association', () => {
  expect(groupOf('chair', ['association', 'artisan'])).toBe('association');
});

it('a partner of two groups is counted once, under the first', () => {
  expect(groupOf('partner', ['finance', 'private'])).toBe('finance');
});
