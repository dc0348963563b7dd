import { expect, it } from 'vitest';
import { seatsLeft } from './seats.ts';

it('counts the seats nobody has taken', () => {
  expect(seatsLeft(20, 17)).toBe(3);
});

it('has none left, rather than less, when more came than there were seats', () => {
  expect(seatsLeft(20, 23)).toBe(0);
});

it('has no number where seats are not counted', () => {
  expect(seatsLeft(null, 400)).toBeUndefined();
});
