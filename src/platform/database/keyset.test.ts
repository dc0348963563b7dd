import fc from 'fast-check';
import { expect, it } from 'vitest';
import { newId } from '../../kernel/id.ts';
import { PAGE_AND_ONE, beginning, pageOf } from './keyset.ts';

/** What the database gives: the newest first, from before the given one, one more than a page. */
function read(ids: readonly string[], before?: string) {
  const older = ids.filter((id) => before === undefined || id < before).toSorted().toReversed();
  return pageOf(older.slice(0, PAGE_AND_ONE).map((id) => ({ id })));
}

it('turning the pages shows every record once, however many there are', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 170 }), (count) => {
      const ids = Array.from({ length: count }, () => newId());
      const seen: string[] = [];
      let page = read(ids);
      seen.push(...page.rows.map((row) => row.id));
      while (page.next) {
        page = read(ids, page.next);
        seen.push(...page.rows.map((row) => row.id));
      }
      expect(seen).toEqual(ids.toSorted().toReversed());
    }),
    { numRuns: 25 },
  );
});

it('a link that was cut off while it was shared begins at the beginning', () => {
  expect(beginning('0193-abc')).toBeUndefined();
  expect(beginning(undefined)).toBeUndefined();
  const id = newId();
  expect(beginning(id)).toBe(id);
});
