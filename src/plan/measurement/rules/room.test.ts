import { expect, it } from 'vitest';
import { roomFor } from './room.ts';

const before = { phase: 'before', measured_on: '2026-02-01' } as const;
const between = { phase: 'between', measured_on: '2026-06-01' } as const;
const after = { phase: 'after', measured_on: '2026-11-01' } as const;

it('what is measured afterwards cannot be older than what was before or half-way', () => {
  expect(roomFor('after', [before, between])).toEqual({ earliest: '2026-06-01', latest: undefined });
});

it('what was before cannot be younger than what came after', () => {
  expect(roomFor('before', [after, between])).toEqual({ earliest: undefined, latest: '2026-06-01' });
});

it('half-way lies between the two', () => {
  expect(roomFor('between', [after, before])).toEqual({ earliest: '2026-02-01', latest: '2026-11-01' });
});

it('measuring the same phase again is free to be earlier or later', () => {
  expect(roomFor('after', [after])).toEqual({ earliest: undefined, latest: undefined });
});
