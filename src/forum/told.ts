import { longDate } from '../kernel/calendar.ts';
import type { Day } from '../kernel/calendar.ts';
import type { Language } from '../platform/i18n/messages.ts';

/** A day as a story tells it, and as machines read it. */
export function moment(day: Day, language: Language): { day: Day; date: string } {
  return { day, date: longDate(day, language) };
}
