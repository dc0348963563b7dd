import { ZONES, longDate } from '../../../kernel/calendar.ts';
import type { Day } from '../../../kernel/calendar.ts';
import type { Visit } from '../../../platform/web/visit.ts';
import { meetingWords } from '../messages.ts';
import { clockTimes } from '../rules/clock.ts';

interface Planned {
  planned_for: Day;
  starts_at: string;
  ends_at: string | null;
}

/** 'Rabu, 2 Desember 2026, 09.00–11.30 WIB' */
export function whenIs(meeting: Planned, visit: Visit): string {
  const { language, zone } = visit;
  const times = clockTimes(meeting, ZONES[zone].name, meetingWords(language).untilDone, language);
  return `${longDate(meeting.planned_for, language)}, ${times}`;
}
