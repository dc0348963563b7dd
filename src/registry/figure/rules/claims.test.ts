import { expect, test } from 'vitest';
import { claimsAmong } from './claims.ts';

const bound = (measure: 'income_growth_low' | 'income_growth_high' | 'businesses', value: number) =>
  ({ subject: 'workspace', measure, value, source: 'S12', as_of: null });

test('the two bounds of Blitar are one claim', () => {
  const claims = claimsAmong([bound('income_growth_high', 70), bound('income_growth_low', 50)]);
  expect(claims).toMatchObject([{ low: 50, high: 70, figure: { measure: 'income_growth_low' } }]);
});

test('a count is not a claim', () => {
  expect(claimsAmong([bound('businesses', 634)])).toEqual([]);
});
