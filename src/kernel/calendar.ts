/**
 * Days and moments as people in Indonesia write them. A day has no time and no zone; a moment gets a
 * day only in one of the three zones of the country. Nothing here asks what time it is.
 */
import type { Language } from './language.ts';

/** A calendar day, 'YYYY-MM-DD'. */
export type Day = string;

export type Zone = keyof typeof ZONES;

/** Hours ahead of UTC and the name people use. Unchanged since 1988; there is no summer time. */
export const ZONES = {
  'Asia/Jakarta': { hours: 7, name: 'WIB' },
  'Asia/Makassar': { hours: 8, name: 'WITA' },
  'Asia/Jayapura': { hours: 9, name: 'WIT' },
} as const;

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const WEEKDAYS: Record<Language, readonly string[]> = {
  id: ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
};

const MONTHS: Record<Language, readonly string[]> = {
  id: ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus', 'September', 'Oktober',
    'November', 'Desember'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October',
    'November', 'December'],
};

/** From yesterday to tomorrow. */
const NEAR_DAYS: Record<Language, readonly string[]> = {
  id: ['kemarin', 'hari ini', 'besok'],
  en: ['yesterday', 'today', 'tomorrow'],
};

/** What people write for each month: both languages, abbreviations, the spellings Pebruari and Nopember. */
const MONTH_WORDS = [
  'januari january jan', 'februari february pebruari feb peb', 'maret march mar', 'april apr', 'mei may',
  'juni june jun', 'juli july jul', 'agustus august agu agt ags aug', 'september sept sep',
  'oktober october okt oct', 'november nopember nov nop', 'desember december des dec',
].map((words) => words.split(' '));

/**
 * Whether the text is an existing day in the form 'YYYY-MM-DD', of the years 1000 to 8999. What people write for
 * "never", 31/12/9999, is no day: the day after it would need a fifth digit and come before every other in order.
 */
export function isDay(text: string): boolean {
  if (!/^[1-8]\d{3}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/**
 * Reads 2026-10-02, 02/10/2026, 2-10-2026, 2.10.2026 or 2 Oktober 2026 (also 2 Okt 2026 and English
 * month names); the day always comes before the month. Undefined for anything else, and for days that
 * do not exist.
 */
export function parseDay(text: string): Day | undefined {
  const trimmed = text.trim();
  if (isDay(trimmed)) return trimmed;
  const numeric = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/.exec(trimmed);
  if (numeric) return dayOf(numeric[4], numeric[3], numeric[1]);
  const named = /^(\d{1,2})\s+(\p{L}+)\.?\s+(\d{4})$/u.exec(trimmed);
  return named ? dayOf(named[3], monthNumber(named[2]), named[1]) : undefined;
}

export function addDays(day: Day, count: number): Day {
  return dayOfTime(timeOf(day) + count * DAY);
}

/** How many days `to` lies after `from`; negative when it lies before. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((timeOf(to) - timeOf(from)) / DAY);
}

/** The day on the calendar of somebody in that zone at that moment. */
export function dayIn(instant: Date, zone: Zone): Day {
  return dayOfTime(instant.getTime() + ZONES[zone].hours * HOUR);
}

/** The moment at which clocks in that zone show the time 'HH:MM' on that day; undefined for no such time. */
export function instantAt(day: Day, time: string, zone: Zone): Date | undefined {
  const clock = /^([01]?\d|2[0-3])[:.]([0-5]\d)$/.exec(time.trim());
  if (!clock || !isDay(day)) return undefined;
  const minutes = Number(clock[1]) * 60 + Number(clock[2]);
  return new Date(timeOf(day) + minutes * 60_000 - ZONES[zone].hours * HOUR);
}

/** 'Jumat, 2 Oktober 2026' or 'Friday, 2 October 2026'. */
export function longDate(day: Day, language: Language): string {
  const weekday = new Date(timeOf(day)).getUTCDay();
  return `${WEEKDAYS[language][weekday]}, ${dayNumber(day)} ${monthYear(day, language)}`;
}

/** '02/10/2026', in both languages. */
export function shortDate(day: Day): string {
  const [year, month, date] = day.split('-');
  return `${date}/${month}/${year}`;
}

/** 'Oktober 2026' or 'October 2026'. */
export function monthYear(day: Day, language: Language): string {
  const [year, month] = day.split('-');
  return `${MONTHS[language][Number(month) - 1]} ${year}`;
}

/** 'hari ini', 'besok', '3 hari lagi', '5 hari lalu': how far away, without saying who is late. */
export function relativeDays(day: Day, today: Day, language: Language): string {
  const ahead = daysBetween(today, day);
  const near = NEAR_DAYS[language][ahead + 1];
  if (near) return near;
  const days = Math.abs(ahead);
  if (language === 'id') return `${days} hari ${ahead > 0 ? 'lagi' : 'lalu'}`;
  return ahead > 0 ? `in ${days} days` : `${days} days ago`;
}

/** '2 Oktober 2026, 14.30 WIB' or '2 October 2026, 14:30 WIB'. */
export function dateTime(instant: Date, zone: Zone, language: Language): string {
  const { hours, name } = ZONES[zone];
  const local = new Date(instant.getTime() + hours * HOUR).toISOString();
  const day = local.slice(0, 10);
  const time = language === 'id' ? local.slice(11, 16).replace(':', '.') : local.slice(11, 16);
  return `${dayNumber(day)} ${monthYear(day, language)}, ${time} ${name}`;
}

function dayNumber(day: Day): number {
  return Number(day.slice(8));
}

function timeOf(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`);
}

function dayOfTime(milliseconds: number): Day {
  return new Date(milliseconds).toISOString().slice(0, 10);
}

function dayOf(year = '', month = '', date = ''): Day | undefined {
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isDay(day) ? day : undefined;
}

function monthNumber(word = ''): string {
  return String(MONTH_WORDS.findIndex((words) => words.includes(word.toLowerCase())) + 1);
}
