/** What a spreadsheet would take for a formula and carry out. Before nothing but a number, a minus is the number's own. */
const FORMULA = /^(?:[=+@\t\r]|-(?![\d.,]+$))/;

/**
 * Writes a table as CSV that spreadsheets open rightly: UTF-8 with its mark, CRLF (RFC 4180). A cell that
 * would be carried out as a formula is kept as text by an apostrophe before it.
 */
export function writeTable(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [headings, ...rows].map((cells) => `${cells.map(cellOf).join(',')}\r\n`);
  return `\uFEFF${lines.join('')}`;
}

function cellOf(value: string): string {
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
