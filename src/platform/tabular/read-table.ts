import { parse } from 'csv-parse/sync';
import { Problem } from '../problem/problem.ts';
import { decodeText } from './decode.ts';

/** A table as somebody brought it: one row of headings, then rows. */
export interface Table {
  headings: string[];
  rows: TableRow[];
}

export interface TableRow {
  /** As a spreadsheet counts: the headings are row 1. */
  number: number;
  cells: string[];
}

/** What is read at most; more than this is no list that somebody kept by hand. */
const MOST_ROWS = 50_000;
const MOST_BYTES = 10 * 1024 * 1024;

/**
 * Reads CSV in the encodings and with the separators that spreadsheets use. Empty rows are left out.
 * @throws Problem `file-unreadable` saying why, `too-large` beyond the limit of bytes
 */
export function readTable(source: Uint8Array | string): Table {
  const text = typeof source === 'string' ? source : textOf(source);
  const records = parseRecords(text, MOST_ROWS + 2);
  const [headings = [], ...rest] = records.map((cells) => cells.map(cellOf));
  const rows = rest
    .map((cells, at) => ({ number: at + 2, cells }))
    .filter(({ cells }) => cells.some(Boolean));
  if (!headings.some(Boolean)) throw unreadable(reasons.noHeadings);
  if (rows.length === 0) throw unreadable(reasons.noRows);
  if (records.length > MOST_ROWS + 1) throw unreadable(reasons.tooLong);
  return { headings, rows };
}

/** @throws Problem `file-unreadable` for what is no text, `too-large` for more than is ever read */
export function textOf(bytes: Uint8Array): string {
  if (bytes.length > MOST_BYTES) throw new Problem('too-large');
  const text = decodeText(bytes);
  if (text !== undefined) return text;
  throw unreadable(bytes[0] === 0x50 && bytes[1] === 0x4b ? reasons.workbook : reasons.noText);
}

/** Takes off the apostrophe that keeps a spreadsheet from carrying a cell out; see write-table. */
function cellOf(text: string): string {
  return text.trim().replace(/^'(?=[=+@-])/, '');
}

function parseRecords(text: string, most: number): string[][] {
  const how = {
    delimiter: separatorOf(text),
    bom: true,
    relax_column_count: true,
    relax_quotes: true,
    to: most,
  };
  try {
    return parse(text, how);
  } catch (error) {
    const { lines = 1 } = error as { lines?: number };
    throw unreadable({
      id: `Tanda kutip di sekitar baris ${lines} tidak tertutup.`,
      en: `A quotation mark around line ${lines} is not closed.`,
    });
  }
}

/** Comma, semicolon or tab: whichever parts the headings most often. */
function separatorOf(text: string): string {
  const line = (/^[^\r\n]*/.exec(text)?.[0] ?? '').replaceAll(/"[^"]*"/g, '');
  const count = (separator: string) => line.split(separator).length;
  return [',', ';', '\t'].reduce((best, next) => (count(next) > count(best) ? next : best));
}

const reasons = {
  workbook: {
    id: 'Ini buku kerja Excel. Di Excel, pilih Simpan Sebagai, lalu CSV.',
    en: 'This is an Excel workbook. In Excel, choose Save As, then CSV.',
  },
  noText: { id: 'Berkas ini bukan teks.', en: 'This file is not text.' },
  noHeadings: {
    id: 'Baris pertama berkas ini tidak berisi judul kolom.',
    en: 'The first row has no column headings.',
  },
  tooLong: {
    id: `Berkas ini lebih dari ${MOST_ROWS} baris. Bagi menjadi beberapa berkas.`,
    en: `This file has more than ${MOST_ROWS} rows. Divide it into several files.`,
  },
  noRows: {
    id: 'Berkas ini tidak berisi baris di bawah judul kolom.',
    en: 'There are no rows below the headings.',
  },
};

function unreadable(reason: { id: string; en: string }): Problem {
  return new Problem('file-unreadable', { reason });
}
