import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spread } from './spread.ts';

test('the four counts of Kota Pekalongan lie 447 businesses apart', () => {
  expect(spread([634, 674, 1050, 1081])).toMatchObject({ least: 634, most: 1081, difference: 447 });
});

test('one source alone does not disagree with anybody', () => {
  expect(spread([634])).toBeUndefined();
});

test('nothing is a multiple of nought', () => {
  expect(spread([0, 5])?.times).toBeUndefined();
});

test('the order of the sources changes nothing', () => {
  const counts = fc.array(fc.integer({ min: 1, max: 1e6 }), { minLength: 2, maxLength: 8 });
  fc.assert(fc.property(counts, (values) => {
    expect(spread(values.toReversed())).toEqual(spread(values));
  }));
});
