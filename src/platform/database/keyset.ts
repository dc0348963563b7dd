import { isId } from '../../kernel/id.ts';

/** How many things a page of a list holds. */
export const PAGE = 50;

/** One more than a page holds tells whether there is a next one. */
export const PAGE_AND_ONE = PAGE + 1;

/** The page of rows that were read in order, and the id after which the next one begins. */
export function pageOf<Row extends { id: string }>(rows: readonly Row[]): { rows: Row[]; next?: string } {
  const shown = rows.slice(0, PAGE);
  return { rows: shown, next: rows.length > PAGE ? shown.at(-1)?.id : undefined };
}

/** Where a shared link says a page begins; anything that is not an id begins at the beginning. */
export function beginning(given: string | undefined): string | undefined {
  return given !== undefined && isId(given) ? given : undefined;
}
