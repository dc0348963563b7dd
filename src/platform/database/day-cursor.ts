import { isDay } from '../../kernel/calendar.ts';
import type { Day } from '../../kernel/calendar.ts';
import { isId } from '../../kernel/id.ts';
import { pageOf } from './keyset.ts';

/** Where a list by day goes on: after this one. */
export interface DayCursor {
  day: Day;
  id: string;
}

/** The page of rows that were read latest day first, and the cursor of the next one as an address has it. */
export function pageByDay<Row extends { id: string }>(rows: readonly Row[], dayOf: (row: Row) => Day) {
  const { rows: shown, next } = pageOf(rows);
  const last = shown.at(-1);
  return { rows: shown, next: next && last && writeCursor({ day: dayOf(last), id: next }) };
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
