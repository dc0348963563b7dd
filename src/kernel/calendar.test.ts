import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays, dateTime, dayIn, daysBetween, instantAt, isDay, longDate, monthYear, parseDay, relativeDays,
  shortDate, type Zone,
} from './calendar.ts';

const day = fc.date({ min: new Date('1740-01-01'), max: new Date('2200-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const moment = fc.date({ min: new Date('1990-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
const zone = fc.constantFrom<Zone>('Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura');

describe('reading a day', () => {
  test.each([
    '2026-10-02', '02/10/2026', '2/10/2026', '2-10-2026', '2.10.2026', ' 2 Oktober 2026 ', '2 oktober 2026',
    '02 Okt 2026', '2 Okt. 2026', '2 October 2026', '2 oct 2026',
  ])('"%s" is the second of October 2026', (text) => {
    expect(parseDay(text)).toBe('2026-10-02');
  });

  test('the old spellings Nopember and Pebruari are understood', () => {
    expect(parseDay('10 Nopember 1998')).toBe('1998-11-10');
    expect(parseDay('1 Pebruari 1998')).toBe('1998-02-01');
  });

  test('a leap day exists every fourth year only, and not in 1900', () => {
    expect(parseDay('29/02/2028')).toBe('2028-02-29');
    expect(parseDay('29/02/2026')).toBeUndefined();
    expect(parseDay('29/02/1900')).toBeUndefined();
  });

  test.each([
    '', '31/02/2026', '31/04/2026', '0/10/2026', '12/31/2026', '2/10-2026', '2/10/26', '2026-13-01',
    '2026-1-2', '2026-10-02T00:00', '2 Foo 2026', '2 Ok 2026', '31 September 2026', 'besok', '46297',
    '0999-01-01', '31/12/9999', '9999-12-31',
  ])('"%s" is not a day', (text) => {
    expect(parseDay(text)).toBeUndefined();
  });

  test('every day that we print in numbers can be typed back', () => {
    fc.assert(fc.property(day, (d) => parseDay(shortDate(d)) === d));
  });

  test.each(['id', 'en'] as const)('every day that we print in words (%s) can be typed back', (language) => {
    fc.assert(fc.property(day, (d) => parseDay(longDate(d, language).split(', ')[1] ?? '') === d));
  });
});

describe('counting days', () => {
  test('the day after 28 February is the 29th in a leap year', () => {
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2027-02-28', 1)).toBe('2027-03-01');
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
  });

  test('ninety days after 2 October 2026 is the last day of the year', () => {
    expect(daysBetween('2026-10-02', '2026-12-31')).toBe(90);
  });

  test('going forward and counting back agree', () => {
    const count = fc.integer({ min: -100_000, max: 100_000 });
    fc.assert(fc.property(day, count, (d, n) => daysBetween(d, addDays(d, n)) === n));
  });

  test('every day is a day', () => {
    fc.assert(fc.property(day, (d) => isDay(d)));
  });
});

describe('moments', () => {
  test('half past midnight in Pekalongan is still yesterday in London', () => {
    const instant = new Date('2026-10-01T17:30:00Z');
    expect(dayIn(instant, 'Asia/Jakarta')).toBe('2026-10-02');
    expect(dateTime(instant, 'Asia/Jakarta', 'id')).toBe('2 Oktober 2026, 00.30 WIB');
    expect(dateTime(instant, 'Asia/Makassar', 'en')).toBe('2 October 2026, 01:30 WITA');
    expect(dateTime(instant, 'Asia/Jayapura', 'id')).toBe('2 Oktober 2026, 02.30 WIT');
  });

  test('the day agrees with the time zone database', () => {
    fc.assert(fc.property(moment, zone, (instant, timeZone) => {
      const known = new Intl.DateTimeFormat('en-CA', { timeZone }).format(instant);
      expect(dayIn(instant, timeZone)).toBe(known);
    }));
  });

  test('a meeting at nine in Pekalongan begins at two in London', () => {
    expect(instantAt('2026-10-02', '09:00', 'Asia/Jakarta')?.toISOString()).toBe('2026-10-02T02:00:00.000Z');
    expect(instantAt('2026-10-02', '9.00', 'Asia/Jayapura')?.toISOString()).toBe('2026-10-02T00:00:00.000Z');
  });

  test.each([['2026-10-02', '24:00'], ['2026-10-02', '9:60'], ['2026-10-02', 'pagi']])(
    'no clock shows %s %s',
    (d, time) => {
      expect(instantAt(d, time, 'Asia/Jakarta')).toBeUndefined();
    },
  );
});

describe('writing days', () => {
  test('the second of October 2026 is a Friday', () => {
    expect(longDate('2026-10-02', 'id')).toBe('Jumat, 2 Oktober 2026');
    expect(longDate('2026-10-02', 'en')).toBe('Friday, 2 October 2026');
    expect(monthYear('2026-10-02', 'id')).toBe('Oktober 2026');
    expect(shortDate('2026-10-02')).toBe('02/10/2026');
  });

  test('the words agree with the language data of the runtime', () => {
    const english = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'UTC' });
    const indonesian = new Intl.DateTimeFormat('id-ID', {
      weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC',
    });
    fc.assert(fc.property(day, (d) => {
      expect(longDate(d, 'en').replace(',', '')).toBe(english.format(new Date(d)).replace(',', ''));
      expect(longDate(d, 'id')).toBe(indonesian.format(new Date(d)));
    }));
  });

  test.each([
    ['2026-10-02', 'hari ini', 'today'],
    ['2026-10-03', 'besok', 'tomorrow'],
    ['2026-10-01', 'kemarin', 'yesterday'],
    ['2026-10-05', '3 hari lagi', 'in 3 days'],
    ['2026-09-27', '5 hari lalu', '5 days ago'],
  ])('seen from 2 October 2026, %s is %s', (d, indonesian, english) => {
    expect(relativeDays(d, '2026-10-02', 'id')).toBe(indonesian);
    expect(relativeDays(d, '2026-10-02', 'en')).toBe(english);
  });
});
