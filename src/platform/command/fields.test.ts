import { expect, test } from 'vitest';
import { line, link } from './fields.ts';

test.each(['\u0000', '\ud800', '\u001b'])('what no database can keep, %j, is refused in a text and in a link', (sign) => {
  expect(line().safeParse(`Bu Sri${sign}`).success).toBe(false);
  expect(link().safeParse(`https://contoh.id/berkas${sign}`).success).toBe(false);
});

test('a link leads to the web and nowhere else', () => {
  expect(link().safeParse('https://contoh.id/berkas?no=1').success).toBe(true);
  for (const other of ['javascript:alert(1)', 'data:text/html,x', 'ftp://contoh.id', 'contoh']) {
    expect(link().safeParse(other).success).toBe(false);
  }
});
