import fc from 'fast-check';
import { expect, it } from 'vitest';
import { clockTime, parseClock } from './clock.ts';

it('reads the time with a point, as Indonesians write it, or with a colon', () => {
  expect(parseClock('9.00')).toBe('09:00');
  expect(parseClock(' 13:30 ')).toBe('13:30');
});

it('takes nothing for a time that no clock shows', () => {
  for (const wrong of ['24.00', '9.60', '9', 'pagi', '9.5', '']) expect(parseClock(wrong)).toBeUndefined();
});

it('reads back every minute of the day as it writes it', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 1439 }), (minute) => {
    const time = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
    expect(parseClock(clockTime(time, 'id'))).toBe(time);
    expect(parseClock(clockTime(time, 'en'))).toBe(time);
  }));
});
