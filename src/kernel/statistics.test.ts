import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mean, median, quantile } from './statistics.ts';

/** Miles per gallon of R's data set mtcars. */
const MPG = [
  21, 21, 22.8, 21.4, 18.7, 18.1, 14.3, 24.4, 22.8, 19.2, 17.8, 16.4, 17.3, 15.2, 10.4, 10.4, 14.7, 32.4,
  30.4, 33.9, 21.5, 15.5, 15.2, 13.3, 19.2, 27.3, 26, 30.4, 15.8, 19.7, 15, 21.4,
];

const numbers = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1 });

describe('against R', () => {
  test('summary(mtcars$mpg) prints 10.40 15.43 19.20 20.09 22.80 33.90', () => {
    const summary = [
      quantile(MPG, 0), quantile(MPG, 0.25), median(MPG), mean(MPG), quantile(MPG, 0.75), quantile(MPG, 1),
    ];
    expect(summary.map((value) => value?.toFixed(4))).toEqual(
      ['10.4000', '15.4250', '19.2000', '20.0906', '22.8000', '33.9000'],
    );
  });

  // Example of the manual of TIBCO Enterprise Runtime for R, function quantile.
  test('quantile(1:9, seq(0, 1, .1)) is 1.0 1.8 2.6 … 9.0', () => {
    const deciles = Array.from({ length: 11 }, (_, i) => quantile([1, 2, 3, 4, 5, 6, 7, 8, 9], i / 10));
    expect(deciles.map((value) => value?.toFixed(1))).toEqual(
      ['1.0', '1.8', '2.6', '3.4', '4.2', '5.0', '5.8', '6.6', '7.4', '8.2', '9.0'],
    );
  });
});

test('of nothing there is no mean, no median, no quantile', () => {
  expect([mean([]), median([]), quantile([], 0.25)]).toEqual([undefined, undefined, undefined]);
});

test('of one value all are that value', () => {
  expect([mean([7]), median([7]), quantile([7], 0.9)]).toEqual([7, 7, 7]);
});

test('the list is left in the order in which it came', () => {
  const list = Object.freeze([3, 1, 2]);
  expect(median(list)).toBe(2);
  expect(list).toEqual([3, 1, 2]);
});

test('the order of the values does not matter', () => {
  fc.assert(fc.property(numbers, (list) => median(list) === median(list.toReversed())));
});

test('at least half of the values lie on either side of the median', () => {
  fc.assert(fc.property(numbers, (list) => {
    const middle = median(list) ?? Number.NaN;
    expect(list.filter((value) => value <= middle).length * 2).toBeGreaterThanOrEqual(list.length);
    expect(list.filter((value) => value >= middle).length * 2).toBeGreaterThanOrEqual(list.length);
  }));
});
