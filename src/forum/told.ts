import { longDate } from '../kernel/calendar.ts';
import type { Day } from '../kernel/calendar.ts';
import type { Language } from '../platform/i18n/messages.ts';

/** Members read the name of the person as well; for everybody else it is the organisation that speaks. */
export function who({ person, organisation }: { person: string | null; organisation: string }): string {
  return person ? `${person} (${organisation})` : organisation;
}

/** A day as a story tells it, and as machines read it. */
export function moment(day: Day, language: Language): { day: Day; date: string } {
  return { day, date: longDate(day, language) };
}
