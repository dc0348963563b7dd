import { describe, expect, it } from 'vitest';
import { readingOf, worstOf } from './reading.ts';
import type { Measured, Phase } from './reading.ts';

const dyers: Measured = { direction: 'up', baseline: 12, baseline_on: '2026-01-10', target: 30, measurements: [] };
const measured = (phase: Phase, value: number, measured_on: string, measured_count: number | null = 24) => ({
  phase, value, measured_on, measured_count,
});

describe('an indicator', () => {
  it('with a baseline and nothing after it is unmeasured, with no change', () => {
    const reading = readingOf(dyers);
    expect(reading).toMatchObject({ state: 'unmeasured', before: { value: 12, on: '2026-01-10' } });
    expect(reading.change).toBeUndefined();
  });

  it('without a baseline has no change, even when it was measured afterwards', () => {
    const measurements = [measured('after', 28, '2026-11-01')];
    const reading = readingOf({ ...dyers, baseline: null, baseline_on: null, measurements });
    expect(reading).toMatchObject({ state: 'no-baseline', after: { value: 28 } });
    expect(reading.change).toBeUndefined();
    expect(reading.progress).toBeUndefined();
  });

  it('with a baseline of nought has a change: nought is not none', () => {
    const reading = readingOf({ ...dyers, baseline: 0, measurements: [measured('after', 9, '2026-11-01')] });
    expect(reading).toMatchObject({ state: 'improved', change: { gain: 9 } });
  });

  it('takes a measurement before the beginning over the baseline of the plan', () => {
    const measurements = [measured('before', 15, '2026-03-01'), measured('after', 28, '2026-11-01')];
    expect(readingOf({ ...dyers, measurements }).change?.absolute).toBe(13);
  });

  it('takes the newest of afterwards, in whatever order they were recorded', () => {
    const measurements = [measured('after', 31, '2027-05-01', 20), measured('after', 28, '2026-11-01')];
    expect(readingOf({ ...dyers, measurements })).toMatchObject({
      state: 'reached',
      after: { value: 31, on: '2027-05-01', people: 20 },
    });
  });

  it('half-way shows progress but no outcome yet', () => {
    const reading = readingOf({ ...dyers, measurements: [measured('between', 21, '2026-06-01')] });
    expect(reading).toMatchObject({ state: 'unmeasured', progress: 0.5, now: { value: 21 } });
  });

  it('that got worse is worse, also where the target was reached before', () => {
    const measurements = [measured('before', 40, '2026-01-01'), measured('after', 35, '2026-11-01')];
    expect(readingOf({ ...dyers, measurements }).state).toBe('worse');
  });

  it('that stayed as it was is unchanged', () => {
    expect(readingOf({ ...dyers, measurements: [measured('after', 12, '2026-11-01')] }).state).toBe('unchanged');
  });
});

describe('a result', () => {
  it('stands as its indicator that most needs mending', () => {
    expect(worstOf(['reached', 'no-baseline', 'improved'])).toBe('no-baseline');
    expect(worstOf(['reached', 'improved'])).toBe('improved');
    expect(worstOf([])).toBeUndefined();
  });
});
