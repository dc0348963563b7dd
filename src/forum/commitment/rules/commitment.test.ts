import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays } from '../../../kernel/calendar.ts';
import type { Day } from '../../../kernel/calendar.ts';
import { endingAfter, fellDue, isLate, keptOnTime, promiseRate, standingOn } from './commitment.ts';
import type { CommitmentFacts, Ending } from './commitment.ts';

const DUE = '2026-06-30';

/** A promise due on 30 June that ended as said; one that was kept was done on the day it was recorded. */
function promise(closed_as: Ending | null = null, closed_on: Day | null = null, due_on = DUE): CommitmentFacts {
  return { due_on, closed_as, closed_on, kept_on: closed_as === 'kept' ? closed_on : null };
}

it('is open up to and on its day, late from the next, and broken ninety days after it', () => {
  expect(standingOn(promise(), DUE)).toBe('open');
  expect(standingOn(promise(), '2026-07-01')).toBe('late');
  expect(standingOn(promise(), '2026-09-27')).toBe('late');
  expect(standingOn(promise(), '2026-09-28')).toBe('broken');
});

it('stood open before the day its end was recorded', () => {
  expect(standingOn(promise('kept', '2026-06-20'), '2026-06-19')).toBe('open');
  expect(standingOn(promise('kept', '2026-06-20'), '2026-06-20')).toBe('kept');
});

it('was late when it was kept after its day, however long ago', () => {
  expect(isLate(promise('kept', '2026-07-05'), '2027-01-01')).toBe(true);
  expect(isLate(promise('kept', DUE), '2027-01-01')).toBe(false);
});

it('is on time when it was done in time and only recorded afterwards', () => {
  expect(keptOnTime({ ...promise('kept', '2026-07-04'), kept_on: DUE }, '2026-07-10')).toBe(true);
});

it('can be kept, moved or withdrawn while open or late, but declared broken only when late', () => {
  expect(endingAfter('open', 'keep')).toBe('kept');
  expect(endingAfter('late', 'renegotiate')).toBe('renegotiated');
  expect(endingAfter('open', 'declareBroken')).toBeUndefined();
  expect(endingAfter('late', 'declareBroken')).toBe('broken');
});

it.each(['kept', 'renegotiated', 'withdrawn', 'broken'] as const)('cannot be changed once it is %s', (ended) => {
  for (const move of ['keep', 'renegotiate', 'withdraw', 'declareBroken'] as const) {
    expect(endingAfter(ended, move)).toBeUndefined();
  }
});

it('fell due the day after its date, unless it was moved or withdrawn until then', () => {
  expect(fellDue(promise(), DUE)).toBe(false);
  expect(fellDue(promise(), '2026-07-01')).toBe(true);
  for (const released of ['renegotiated', 'withdrawn'] as const) {
    expect(fellDue(promise(released, DUE), '2027-01-01')).toBe(false);
    expect(fellDue(promise(released, '2026-07-01'), '2027-01-01')).toBe(true);
  }
});

it('has no promise rate while nothing fell due', () => {
  expect(promiseRate([promise(), promise('kept', '2026-05-01')], DUE)).toEqual({
    fellDue: 0, keptOnTime: 0, rate: undefined,
  });
});

it('counts on time one of four: the others came late, were broken, or were moved too late', () => {
  const given = [
    promise('kept', '2026-06-30'),
    promise('kept', '2026-07-02'),
    promise(),
    promise('renegotiated', '2026-07-15'),
    promise('renegotiated', '2026-06-01'),
    promise('withdrawn', '2026-06-01'),
    promise(null, null, '2027-05-01'),
  ];
  expect(promiseRate(given, '2026-12-01')).toEqual({ fellDue: 4, keptOnTime: 1, rate: 0.25 });
});

const dayFrom = (start: Day) => fc.integer({ min: 0, max: 400 }).map((days) => addDays(start, days));
const anyPromise = fc
  .record({
    due_on: dayFrom('2026-01-01'),
    ended: fc.option(fc.constantFrom<Ending>('kept', 'renegotiated', 'withdrawn', 'broken')),
    on: dayFrom('2026-01-01'),
  })
  .map(({ due_on, ended, on }) => promise(ended, ended && on, due_on));
const promises = fc.array(anyPromise, { maxLength: 20 });

it('always has a rate between none and all, and one only when something fell due', () => {
  fc.assert(
    fc.property(promises, dayFrom('2026-01-01'), (given, today) => {
      const { fellDue: due, keptOnTime: kept, rate } = promiseRate(given, today);
      expect(rate === undefined).toBe(due === 0);
      expect(kept).toBeLessThanOrEqual(due);
    }),
  );
});

it('does not move by promises whose day is still to come', () => {
  fc.assert(
    fc.property(promises, dayFrom('2026-01-01'), (given, today) => {
      const past = given.filter(({ due_on }) => due_on < today);
      expect(promiseRate(given, today)).toEqual(promiseRate(past, today));
    }),
  );
});

it('never forgets a promise that fell due', () => {
  fc.assert(
    fc.property(anyPromise, dayFrom('2026-01-01'), fc.nat(500), (given, today, later) => {
      if (fellDue(given, today)) expect(fellDue(given, addDays(today, later))).toBe(true);
    }),
  );
});

it('is never bettered by moving or withdrawing a promise after its day', () => {
  fc.assert(
    fc.property(promises, anyPromise, fc.constantFrom<Ending>('renegotiated', 'withdrawn'), (given, one, ended) => {
      const today = '2027-12-31';
      const missed = { ...one, closed_as: null, closed_on: null, kept_on: null };
      const moved = { ...missed, closed_as: ended, closed_on: addDays(one.due_on, 1) };
      expect(promiseRate([...given, moved], today)).toEqual(promiseRate([...given, missed], today));
    }),
  );
});
