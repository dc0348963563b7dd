import { knownKeys } from '../../platform/audit/known-keys.ts';
import type { Command } from '../../platform/command/command.ts';
import type { Receipt } from '../../platform/command/call.ts';
import type { Tx } from '../../platform/database/scope.ts';
import { Problem } from '../../platform/problem/problem.ts';
import type { Importable } from './importable.ts';
import { isRead, judgeTable } from './judge.ts';
import type { ReadRow } from './judge.ts';
import { reasonOf, reportOf } from './report.ts';
import type { JudgedRow, Report } from './report.ts';

/** Somebody who reads and acts in one workspace. */
export interface Runner {
  workspaceId: string;
  run(command: Command, input: Record<string, unknown>, key: string): Promise<Receipt>;
  read<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
}

interface Options {
  /** Told now and then how many rows are done. */
  progress?(done: number): Promise<void>;
}

const STEP = 100;

/**
 * Records every row of a table by its command, each in a transaction of its own. A row that is wrong is
 * reported and keeps no other from being recorded. The same table again changes nothing: its rows have
 * keys made from what they say.
 * @throws Problem `file-unreadable`, `too-large`, or `unavailable`, after which it may simply be done again
 */
export async function importTable(
  runner: Runner,
  importable: Importable,
  source: Uint8Array | string,
  { progress }: Options = {},
): Promise<Report> {
  const { table, columns, rows } = await runner.read((tx) =>
    judgeTable(tx, runner.workspaceId, importable, source),
  );
  const done: JudgedRow[] = [];
  for (const row of rows) {
    done.push(isRead(row) ? await record(runner, importable.command, row) : row);
    if (done.length % STEP === 0) await progress?.(done.length);
  }
  return reportOf(table.headings, columns.ignored, done);
}

async function record(runner: Runner, command: Command, row: ReadRow): Promise<JudgedRow> {
  const { number, cells } = row;
  try {
    const { again } = await runner.run(command, row.input, row.key);
    return { number, cells, verdict: again ? 'known' : 'new' };
  } catch (error) {
    if (error instanceof Problem && error.code === 'unavailable') throw error;
    // Somebody else has imported the very same row.
    if (error instanceof Problem && error.code === 'key-reused') return asKnown(row);
    if (!(error instanceof Problem)) console.error(error);
    const problem = error instanceof Problem ? error : new Problem('unexpected');
    return { number, cells, verdict: 'wrong', reason: reasonOf(problem) };
  }
}

/** What importing the table would do, row by row, as far as can be seen without doing it. */
export async function previewTable(
  runner: Pick<Runner, 'workspaceId' | 'read'>,
  importable: Importable,
  source: Uint8Array | string,
): Promise<Report & { rows: JudgedRow[] }> {
  return runner.read(async (tx) => {
    const { table, columns, rows } = await judgeTable(tx, runner.workspaceId, importable, source);
    const known = await knownKeys(
      tx,
      rows.filter(isRead).map(({ key }) => key),
    );
    const judged = rows.map((row) => (isRead(row) && known.has(row.key) ? asKnown(row) : row));
    return { ...reportOf(table.headings, columns.ignored, judged), rows: judged };
  });
}

function asKnown({ number, cells }: JudgedRow): JudgedRow {
  return { number, cells, verdict: 'known' };
}
