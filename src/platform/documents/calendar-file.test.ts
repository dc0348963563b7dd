import fc from 'fast-check';
import { expect, it } from 'vitest';
import { calendarFile } from './calendar-file.ts';
import type { CalendarDate } from './calendar-file.ts';

const meeting: CalendarDate = {
  uid: '0193-1@rembug',
  sequence: 2,
  title: 'Rapat forum: IPAL Jenggot; lanjutan',
  place: 'Aula Kelurahan Jenggot, Jl. Pelita III',
  day: '2026-12-02',
  startsAt: '09:00',
  endsAt: '11:30',
  zone: 'Asia/Jakarta',
  cancelled: false,
  url: 'https://rembug.example/kota-uji/rapat/0193-1',
  madeAt: new Date('2026-11-22T02:00:00.123Z'),
};

const linesOf = (date: CalendarDate) => calendarFile(date).replaceAll('\r\n ', '').split('\r\n');

it('says when it is in Jakarta, with the zone explained', () => {
  expect(linesOf(meeting)).toEqual([
    'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Rembug//Rembug//ID',
    'BEGIN:VTIMEZONE', 'TZID:Asia/Jakarta', 'BEGIN:STANDARD', 'DTSTART:19880101T000000', 'TZOFFSETFROM:+0700',
    'TZOFFSETTO:+0700', 'TZNAME:WIB', 'END:STANDARD', 'END:VTIMEZONE',
    'BEGIN:VEVENT', 'UID:0193-1@rembug', 'DTSTAMP:20261122T020000Z', 'SEQUENCE:2',
    'DTSTART;TZID=Asia/Jakarta:20261202T090000', 'DTEND;TZID=Asia/Jakarta:20261202T113000',
    'SUMMARY:Rapat forum: IPAL Jenggot\\; lanjutan', 'LOCATION:Aula Kelurahan Jenggot\\, Jl. Pelita III',
    'URL:https://rembug.example/kota-uji/rapat/0193-1', 'STATUS:CONFIRMED', 'END:VEVENT', 'END:VCALENDAR', '',
  ]);
});

it('leaves the end open where it is, and says when it is called off', () => {
  const lines = linesOf({ ...meeting, endsAt: undefined, cancelled: true });
  expect(lines.some((line) => line.startsWith('DTEND'))).toBe(false);
  expect(lines).toContain('STATUS:CANCELLED');
});

it('no line is longer than 75 bytes, and unfolded it is what was written', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (title) => {
    const file = calendarFile({ ...meeting, title });
    for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    const summary = linesOf({ ...meeting, title }).find((line) => line.startsWith('SUMMARY:')) ?? '';
    const read = summary.slice(8).replace(/\\(.)/g, (_all, sign: string) => (sign === 'n' ? '\n' : sign));
    expect(read).toBe(title.replaceAll('\r\n', '\n'));
  }));
});

it('what people wrote cannot add a line of its own', () => {
  const lines = linesOf({ ...meeting, title: 'Rapat\r\nSTATUS:CANCELLED' });
  expect(lines.filter((line) => line.startsWith('STATUS'))).toEqual(['STATUS:CONFIRMED']);
});
