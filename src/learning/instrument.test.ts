import { expect, it } from 'vitest';
import instrument from './instrument.json' with { type: 'json' };
import { items, parts } from './instrument.ts';

it('asks two things in both languages about each of the twelve and eight variables', () => {
  expect(instrument.variables.map(({ code }) => code)).toEqual([
    ...Array.from({ length: 12 }, (_, i) => `AG-${i + 1}`),
    ...Array.from({ length: 8 }, (_, i) => `DS-${i + 1}`),
  ]);
  expect(items).toHaveLength(40);
  expect(items.filter(({ id, en }) => !id || !en)).toEqual([]);
});

it('asks no more than ten things at a sitting', () => {
  expect(parts.map((part) => part.length)).toEqual([10, 10, 10, 10]);
});
