import { expect, it } from 'vitest';
import { askOf } from './asks.ts';

const planned = { state: 'planned', planned_for: '2026-12-01', held_on: null, unrecorded: true } as const;
const held = { state: 'held', planned_for: '2026-12-01', held_on: '2026-12-02', unrecorded: true } as const;

it('what is still to come asks nothing', () => {
  expect(askOf(planned, '2026-12-01')).toBeUndefined();
});

it('the day after, it asks whether it was held', () => {
  expect(askOf(planned, '2026-12-02')).toEqual({ kind: 'hold', since: '2026-12-01' });
});

it('what was held asks who was there, even after three months', () => {
  expect(askOf(held, '2026-12-02')).toEqual({ kind: 'attend', since: '2026-12-02' });
  expect(askOf(held, '2027-06-01')).toEqual({ kind: 'attend', since: '2026-12-02' });
});

it('once that is recorded it asks nothing for three months, and then what became of it', () => {
  const recorded = { ...held, unrecorded: false };
  expect(askOf(recorded, '2027-03-01')).toBeUndefined();
  expect(askOf(recorded, '2027-03-02')).toEqual({ kind: 'followUp', since: '2027-03-02' });
});

it('what is followed up or cancelled asks nothing', () => {
  expect(askOf({ ...held, state: 'followed_up' }, '2027-06-01')).toBeUndefined();
  expect(askOf({ ...planned, state: 'cancelled' }, '2027-06-01')).toBeUndefined();
});
