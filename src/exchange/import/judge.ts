import { createHash } from 'node:crypto';
import { idFrom } from '../../kernel/id.ts';
import { toJson } from '../../platform/audit/json.ts';
import type { Command } from '../../platform/command/command.ts';
import type { Tx } from '../../platform/database/scope.ts';
import { Problem } from '../../platform/problem/problem.ts';
import { readTable } from '../../platform/tabular/read-table.ts';
import type { Table } from '../../platform/tabular/read-table.ts';
import { findColumns } from './columns.ts';
import type { Columns } from './columns.ts';
import type { Importable } from './importable.ts';
import { rowReader } from './read-row.ts';
import type { RowReader } from './read-row.ts';
import { reasonOf } from './report.ts';
import type { JudgedRow } from './report.ts';

/** A row that could be understood, with the key that makes recording it twice one deed. */
export interface ReadRow extends JudgedRow {
  input: Record<string, unknown>;
  key: string;
}

export interface ReadTable {
  table: Table;
  columns: Columns;
  rows: (JudgedRow | ReadRow)[];
}

/**
 * Reads a whole table for a command and judges each row by itself, without recording anything.
 * @throws Problem `file-unreadable` or `too-large`
 */
export async function judgeTable(
  tx: Tx,
  workspaceId: string,
  importable: Importable,
  source: Uint8Array | string,
): Promise<ReadTable> {
  const table = readTable(source);
  const columns = findColumns(importable, table.headings);
  const finders = await findersOf(tx, importable, columns);
  const read = rowReader(importable, columns, finders);
  const judge = judgeWith(read, (input) => keyOf(workspaceId, importable.command, input));
  return { table, columns, rows: table.rows.map(judge) };
}

export function isRead(row: JudgedRow | ReadRow): row is ReadRow {
  return row.verdict === 'new';
}

async function findersOf(tx: Tx, { references = {} }: Importable, columns: Columns) {
  const finders: Record<string, Awaited<ReturnType<(typeof references)[string]>>> = {};
  for (const [field, lookup] of Object.entries(references)) {
    if (columns.at.has(field)) finders[field] = await lookup(tx);
  }
  return finders;
}

function judgeWith(read: RowReader, key: (input: Record<string, unknown>) => string) {
  const seen = new Set<string>();
  return (row: Table['rows'][number]): JudgedRow | ReadRow => {
    try {
      const input = read(row);
      const own = key(input);
      if (seen.has(own)) return { ...row, verdict: 'repeated' };
      seen.add(own);
      return { ...row, verdict: 'new', input, key: own };
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      return { ...row, verdict: 'wrong', reason: reasonOf(error) };
    }
  };
}

/** Depends on nothing but the workspace, the command and what the row says. */
function keyOf(workspaceId: string, command: Command, input: Record<string, unknown>): string {
  const content = toJson([workspaceId, command.name, input]);
  return idFrom(createHash('sha256').update(content).digest());
}
