import { isDay } from '../kernel/calendar.ts';
import type { Day } from '../kernel/calendar.ts';
import { isId } from '../kernel/id.ts';

/** Where a list by day goes on: after this one. */
export interface DayCursor {
  day: Day;
  id: string;
}

/** The cursor as it stands in an address that can be shared. */
export function writeCursor({ day, id }: DayCursor): string {
  return `${day}_${id}`;
}

/** Reads it back; undefined for a link that was cut off, so that the list begins at the top. */
export function readCursor(text = ''): DayCursor | undefined {
  const [day = '', id = ''] = text.split('_');
  return isDay(day) && isId(id) ? { day, id } : undefined;
}
