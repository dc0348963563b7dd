import { clockTime } from '../../../kernel/clock.ts';
import type { Language } from '../../../kernel/language.ts';

/** When a meeting is. */
interface Times {
  /** 'HH:MM' */
  starts_at: string;
  /** Null when the end is open. */
  ends_at: string | null;
}

/** '09.00–11.30 WIB'; an open end is said in words: '09.00 WIB – selesai'. */
export function clockTimes({ starts_at, ends_at }: Times, zone: string, untilDone: string, language: Language): string {
  const start = clockTime(starts_at, language);
  return ends_at ? `${start}–${clockTime(ends_at, language)} ${zone}` : `${start} ${zone} – ${untilDone}`;
}
