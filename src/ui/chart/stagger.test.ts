import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stagger } from './stagger.ts';

const APART = 0.075;

describe('marks on one line', () => {
  test('marks with room stand on the line', () => {
    expect(stagger([0.1, 0.5, 0.9], APART)).toEqual([0, 0, 0]);
  });

  test('634, 645 and 674 of 1.200 would cover one another and stand above one another', () => {
    expect(stagger([634, 645, 674].map((value) => value / 1200), APART)).toEqual([0, 1, 2]);
  });

  test('no mark ever covers another', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(fc.property(fc.array(share, { maxLength: 20 }), (places) => {
      const levels = stagger(places, APART);
      places.forEach((place, at) => places.slice(0, at).forEach((other, before) => {
        if (Math.abs(place - other) < APART) expect(levels[at]).not.toBe(levels[before]);
      }));
    }));
  });
});
