import { expect, test } from 'vitest';
import { masked } from './masked.ts';

test('a phone number is recognised by who knows it, and dialled by nobody else', () => {
  expect(masked('+6281234567890')).toBe('+6281••••••890');
});
