import { expect, test } from 'vitest';
import { readTable } from './read-table.ts';
import { writeTable } from './write-table.ts';

const bytes = (...values: number[]) => new Uint8Array(values);
const utf8 = (text: string) => new TextEncoder().encode(text);
const why = (source: Uint8Array | string) => {
  try {
    return readTable(source);
  } catch (error) {
    return error;
  }
};

test('a file saved by Excel as "CSV UTF-8" has its first heading without the mark', () => {
  const table = readTable(bytes(0xef, 0xbb, 0xbf, ...utf8('nama,sentra\nBu Sri,Jenggot\n')));
  expect(table.headings).toEqual(['nama', 'sentra']);
  expect(table.rows).toEqual([{ number: 2, cells: ['Bu Sri', 'Jenggot'] }]);
});

test('an old Windows file keeps its accents and curly marks', () => {
  const cafe = bytes(...utf8('nama\n'), 0x43, 0x61, 0x66, 0xe9, 0x20, 0x93, 0x41, 0x94);
  expect(readTable(cafe).rows[0]?.cells).toEqual(['Café “A”']);
});

test('"Unicode text" of Excel, UTF-16 parted by tabs, is read', () => {
  const text = Buffer.from('nama\tsentra\r\nBu Sri\tJenggot\r\n', 'utf16le');
  expect(readTable(bytes(0xff, 0xfe, ...text)).rows[0]?.cells).toEqual(['Bu Sri', 'Jenggot']);
  const swapped = Buffer.from(text).swap16();
  expect(readTable(bytes(0xfe, 0xff, ...swapped)).headings).toEqual(['nama', 'sentra']);
});

test('an Indonesian Excel parts cells by semicolons, and commas stay inside them', () => {
  const table = readTable('nama;nilai\nBatik "Kauman", Pekalongan;12,5\n');
  expect(table.rows[0]?.cells).toEqual(['Batik "Kauman", Pekalongan', '12,5']);
});

test('a cell may hold line breaks, and rows are numbered as the spreadsheet numbers them', () => {
  const table = readTable('nama,catatan\n"Ani","satu\ndua"\n\n,\nBudi,tiga\n');
  expect(table.rows).toEqual([
    { number: 2, cells: ['Ani', 'satu\ndua'] },
    { number: 5, cells: ['Budi', 'tiga'] },
  ]);
});

test.each([
  ['an Excel workbook', bytes(0x50, 0x4b, 3, 4, 0, 0), 'buku kerja Excel'],
  ['a picture', bytes(0x89, 0x50, 0x4e, 0x47, 0, 0), 'bukan teks'],
  ['an empty file', utf8(''), 'judul kolom'],
  ['headings and nothing else', utf8('nama,sentra\n'), 'tidak berisi baris'],
  ['a quotation mark left open', utf8('nama\n"Bu Sri\n'), 'tidak tertutup'],
])('%s is refused with its reason', (_what, source, reason) => {
  expect(why(source)).toMatchObject({
    code: 'file-unreadable',
    reason: { id: expect.stringContaining(reason) },
  });
});

test('50,000 rows are read, one more is politely refused', () => {
  const rows = (count: number) => `nama\n${'Ani\n'.repeat(count)}`;
  expect(readTable(rows(50_000)).rows).toHaveLength(50_000);
  expect(why(rows(50_001))).toMatchObject({
    code: 'file-unreadable',
    reason: { en: expect.stringContaining('50000') },
  });
});

test('what is too large is not even looked at', () => {
  expect(why(new Uint8Array(10 * 1024 * 1024 + 1))).toMatchObject({ code: 'too-large' });
});

test('what was written is read again as it was', () => {
  const rows = [
    ['Batik "Kauman"', 'satu\ndua'],
    ['a,b;c', '-12,5'],
    ['+62 812', '=1'],
  ];
  expect(readTable(writeTable(['nama', 'catatan'], rows)).rows.map(({ cells }) => cells)).toEqual(rows);
});

test('a cell that a spreadsheet would carry out becomes text', () => {
  const cells = ['=HYPERLINK("http://x")', '+62812', '@a', '-1', '-cmd', "-2+3+cmd|' /C calc'!A0"];
  expect(writeTable(['x'], cells.map((cell) => [cell]))).toBe(
    '\uFEFFx\r\n"\'=HYPERLINK(""http://x"")"\r\n\'+62812\r\n\'@a\r\n-1\r\n\'-cmd\r\n' +
    "'-2+3+cmd|' /C calc'!A0\r\n",
  );
});
