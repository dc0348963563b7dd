import type { Language } from './language.ts';

/**
 * A time of day as people write it on an invitation, 9.00 or 09:00, as 'HH:MM'; undefined for no such time.
 */
export function parseClock(text: string): string | undefined {
  const [, hours, minutes] = /^([01]?\d|2[0-3])[.:]([0-5]\d)$/.exec(text.trim()) ?? [];
  return hours && minutes ? `${hours.padStart(2, '0')}:${minutes}` : undefined;
}

/** 'HH:MM' as Indonesians write it, '09.00', or as the English do, '09:00'. */
export function clockTime(time: string, language: Language): string {
  return language === 'id' ? time.replace(':', '.') : time;
}
