import { expect, it } from 'vitest';
import { newId } from '../../kernel/id.ts';
import { readCursor, writeCursor } from './day-cursor.ts';

it('a shared link goes on where it was shared', () => {
  const cursor = { day: '2026-12-02', id: newId() };
  expect(readCursor(writeCursor(cursor))).toEqual(cursor);
});

it('a link that was cut off begins at the top', () => {
  for (const text of [undefined, '', '2026-12-02', '2026-12-02_0193-ab', `2026-13-02_${newId()}`]) {
    expect(readCursor(text)).toBeUndefined();
  }
});
