import { expect, it } from 'vitest';
import { byDistance, perceptionOf, share } from './elements.ts';
import type { Reading } from './elements.ts';

it('has no data where nothing was counted, rather than nought', () => {
  expect(share(0, 0)).toBeUndefined();
  expect(share(0, 4)).toBe(0);
});

it('places 1 at the weak end, 5 at the strong end and 3 in the middle', () => {
  expect([1, 3, 5].map(perceptionOf)).toEqual([0, 0.5, 1]);
});

it('shows first where people and records disagree most, and last what nobody knows', () => {
  const reading = (code: Reading['code'], evidence?: number, perception?: number): Reading => ({
    code, evidence, perception, part: 0, whole: 0, answers: 0,
  });
  const sorted = byDistance([
    reading('AG-1'),
    reading('AG-2', 0.5),
    reading('AG-3', 0.4, 0.5),
    reading('AG-9', 0.2, 0.9),
  ]);
  expect(sorted.map(({ code }) => code)).toEqual(['AG-9', 'AG-3', 'AG-2', 'AG-1']);
});
