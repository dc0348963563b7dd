import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeOf, directions, progressOf, reaches } from './change.ts';

const value = fc.double({ min: -1e9, max: 1e9, noNaN: true });
const direction = fc.constantFrom(...directions);

describe('what changed', () => {
  it('from 12 to 30 artisans with natural dyes is 18 more, one and a half times what it was', () => {
    expect(changeOf(12, 30, 'up')).toEqual({ absolute: 18, gain: 18, share: 1.5 });
  });

  it('less pollution is a gain: from 180 to 90 mg/L is half of it gone', () => {
    expect(changeOf(180, 90, 'down')).toEqual({ absolute: -90, gain: 90, share: 0.5 });
  });

  it('an income that fell is a negative gain', () => {
    expect(changeOf(2_000_000, 1_500_000, 'up')).toEqual({ absolute: -500_000, gain: -500_000, share: -0.25 });
  });

  it('out of nothing there is a change but no percentage', () => {
    expect(changeOf(0, 25, 'up')).toEqual({ absolute: 25, gain: 25 });
  });

  it('a loss that became smaller is a gain, as a share of the size of the loss', () => {
    expect(changeOf(-40, -10, 'up')).toEqual({ absolute: 30, gain: 30, share: 0.75 });
  });

  it('has no noise of binary arithmetic in it', () => {
    expect(changeOf(0.1, 0.3, 'up').absolute).toBe(0.2);
    expect(changeOf(70.1, 70.2, 'up').absolute).toBe(0.1);
  });

  it('is the same way back, with the other sign, and never a broken number', () => {
    fc.assert(
      fc.property(value, value, direction, (before, after, way) => {
        const there = changeOf(before, after, way);
        expect(changeOf(after, before, way).gain).toBe(there.gain === 0 ? 0 : -there.gain);
        expect(Number.isFinite(there.absolute)).toBe(true);
        expect(there.share === undefined || Number.isFinite(there.share)).toBe(true);
      }),
    );
  });

  it('what is a gain upwards is a loss downwards', () => {
    fc.assert(
      fc.property(value, value, (before, after) => {
        const up = changeOf(before, after, 'up').gain;
        expect(changeOf(before, after, 'down').gain).toBe(up === 0 ? 0 : -up);
      }),
    );
  });
});

describe('the way to the target', () => {
  it('from 10 to 40 with 25 reached, half of the way is gone', () => {
    expect(progressOf(10, 25, 40, 'up')).toBe(0.5);
    expect(progressOf(180, 120, 60, 'down')).toBe(0.5);
  });

  it('goes past the target and back behind the beginning', () => {
    expect(progressOf(10, 70, 40, 'up')).toBe(2);
    expect(progressOf(10, 4, 40, 'up')).toBe(-0.2);
  });

  it('there is no way where the target was reached before anything began', () => {
    expect(progressOf(40, 50, 40, 'up')).toBeUndefined();
    expect(progressOf(50, 60, 40, 'up')).toBeUndefined();
  });

  it('is never a broken number', () => {
    fc.assert(
      fc.property(value, value, value, direction, (before, now, target, way) => {
        const progress = progressOf(before, now, target, way);
        expect(progress === undefined || Number.isFinite(progress)).toBe(true);
      }),
    );
  });

  it('is whole just where the value reaches the target', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer(), fc.integer(), direction, (before, now, target, way) => {
        const progress = progressOf(before, now, target, way);
        if (progress !== undefined) expect(progress >= 1).toBe(reaches(now, target, way));
      }),
    );
  });
});
