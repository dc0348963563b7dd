import type { z } from 'zod';
import type { Command } from '../../platform/command/command.ts';
import { metaOf } from '../../platform/command/fields.ts';
import { parseInput } from '../../platform/command/parse.ts';
import { Problem } from '../../platform/problem/problem.ts';
import type { FieldFaults } from '../../platform/problem/problem.ts';
import { isId } from '../../kernel/id.ts';
import type { TableRow } from '../../platform/tabular/read-table.ts';
import type { Columns } from './columns.ts';
import { fold } from './importable.ts';
import type { Finder, Importable } from './importable.ts';

/** Turns the cells of a row into what its command is given. Throws a Problem with every fault of the row. */
export type RowReader = (row: TableRow) => Record<string, unknown>;

/** Prepares the reading of rows: a cell may hold a word of either language, or the name of another record. */
export function rowReader(
  importable: Importable,
  columns: Columns,
  finders: Record<string, Finder>,
): RowReader {
  const { command } = importable;
  const cellReaders = [...columns.at].map(([field, position]) => {
    const read = cellReader(command, field, finders[field]);
    return { field, position, read };
  });
  return ({ cells }) => {
    if (cells.slice(columns.width).some(Boolean)) throw tooWide;
    const input: Record<string, unknown> = {};
    const fields: FieldFaults = {};
    for (const { field, position, read } of cellReaders) {
      const cell = cells[position] ?? '';
      if (cell === '') continue;
      input[field] = read(cell, (name) => void (fields[field] = notFound(name)));
    }
    check(command, input, fields);
    return input;
  };
}

/** `lost` is told of every name that belongs to no record. */
type CellReader = (cell: string, lost: (name: string) => undefined) => unknown;

function cellReader(command: Command, field: string, find?: Finder): CellReader {
  const declared = command.fields[field]!;
  const words = wordsOf(command, field, declared);
  const each = (text: string, lost: (name: string) => undefined) => {
    if (!find || isId(text)) return words.get(fold(text)) ?? text;
    return find(text) ?? lost(text);
  };
  if (metaOf(declared).control !== 'many') return each;
  return (cell, lost) =>
    cell
      .split(';')
      .map((part) => part.trim())
      .filter(Boolean)
      .map((part) => each(part, lost));
}

/** The options of a field by their words in both languages. */
function wordsOf(command: Command, field: string, declared: z.core.$ZodType): Map<string, string> {
  const found = new Map<string, string>();
  for (const language of ['id', 'en'] as const) {
    const options = command.words(language).fields[field]?.options ?? {};
    for (const value of metaOf(declared).options ?? []) found.set(fold(options[value] ?? value), value);
  }
  return found;
}

/** Says everything that is wrong with a row at once: names that were not found, what the command refuses. */
function check(command: Command, input: Record<string, unknown>, fields: FieldFaults): void {
  try {
    parseInput(command, input);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    throw new Problem(error.code, { reason: error.reason, fields: { ...error.fields, ...fields } });
  }
  if (Object.keys(fields).length > 0) throw new Problem('input-invalid', { fields });
}

const notFound = (name: string) =>
  ({ rule: 'said', id: `“${name}” tidak ditemukan.`, en: `“${name}” was not found.` }) as const;

const tooWide = new Problem('input-invalid', {
  reason: {
    id: 'Baris ini punya lebih banyak kolom daripada judulnya.',
    en: 'This row has more cells than there are headings.',
  },
});
