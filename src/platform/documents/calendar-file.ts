/** Calendar files (iCalendar, RFC 5545) that any phone can take into its calendar. */
import type { Day, Zone } from '../../kernel/calendar.ts';
import { ZONES } from '../../kernel/calendar.ts';

/** One date in a calendar. */
export interface CalendarDate {
  /** Unique in the world and the same every time, so that a later file replaces an earlier one. */
  uid: string;
  /** Grows with every change. */
  sequence: number;
  title: string;
  place: string;
  day: Day;
  /** 'HH:MM' where it takes place. */
  startsAt: string;
  /** Absent when the end is open. */
  endsAt?: string;
  zone: Zone;
  cancelled: boolean;
  url: string;
  /** When the file was made. */
  madeAt: Date;
}

/** The file of one date: lines end with CRLF and are folded at 75 bytes. */
export function calendarFile(date: CalendarDate): string {
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Rembug//Rembug//ID', ...zoneLines(date.zone),
    ...eventLines(date), 'END:VCALENDAR'];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

/** The zones of Indonesia have kept one offset since 1988. */
function zoneLines(zone: Zone): string[] {
  const { hours, name } = ZONES[zone];
  const offset = `+${String(hours).padStart(2, '0')}00`;
  return ['BEGIN:VTIMEZONE', `TZID:${zone}`, 'BEGIN:STANDARD', 'DTSTART:19880101T000000',
    `TZOFFSETFROM:${offset}`, `TZOFFSETTO:${offset}`, `TZNAME:${name}`, 'END:STANDARD', 'END:VTIMEZONE'];
}

function eventLines(date: CalendarDate): string[] {
  const at = (time: string) => `;TZID=${date.zone}:${date.day.replaceAll('-', '')}T${time.replace(':', '')}00`;
  const stamp = date.madeAt.toISOString().replace(/[-:]|\.\d+/g, '');
  return [
    'BEGIN:VEVENT',
    `UID:${date.uid}`,
    `DTSTAMP:${stamp}`,
    `SEQUENCE:${date.sequence}`,
    `DTSTART${at(date.startsAt)}`,
    ...(date.endsAt ? [`DTEND${at(date.endsAt)}`] : []),
    `SUMMARY:${escape(date.title)}`,
    `LOCATION:${escape(date.place)}`,
    `URL:${date.url}`,
    `STATUS:${date.cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    'END:VEVENT',
  ];
}

/** RFC 5545, 3.3.11: backslash, semicolon, comma and line break. */
function escape(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n');
}

const FIRST = 75;
const CONTINUED = 74;

/** RFC 5545, 3.1: at most 75 bytes a line, the rest after a space; no character is cut in two. */
function fold(line: string): string {
  const folded = [''];
  let room = FIRST;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (size > room) {
      folded.push('');
      room = CONTINUED;
    }
    folded[folded.length - 1] += character;
    room -= size;
  }
  return folded.join('\r\n ');
}
