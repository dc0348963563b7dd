import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { ask } from './server.ts';
import type { Server } from './server.ts';
import { Stop } from './stop.ts';

interface Report {
  counts: Record<'new' | 'known' | 'repeated' | 'wrong', number>;
  ignored: string[];
  wrong: { row: number; why?: string }[];
}

interface State {
  done: number;
  /** Present once everything is recorded. */
  report?: Report;
}

/** Imports a table: looks at it first, has it recorded, and waits until that is done. */
export async function importFile(
  server: Server,
  args: string[],
  say: (text: string) => void,
): Promise<string> {
  const { values, positionals } = readArguments(args);
  const [command, file] = positionals;
  if (!command || !file || !values.workspace) {
    throw new Stop('import <command> <file.csv> --workspace <name> [--check]');
  }
  const csv = new Uint8Array(
    await readFile(file).catch(() => {
      throw new Stop(`There is no file ${file}.`);
    }),
  );
  const preview = await ask<Report & { id: string }>(server, `/api/${values.workspace}/imports/${command}`, {
    csv,
  });
  if (values.check || preview.counts.new === 0) return inWords(preview);
  if (preview.ignored.length > 0) say(`Columns left out: ${preview.ignored.join(', ')}`);
  const address = `/api/${values.workspace}/imports/${preview.id}`;
  await ask(server, `${address}/confirm`);
  return inWords(await recorded(server, address, say));
}

function readArguments(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { workspace: { type: 'string' }, check: { type: 'boolean' } },
    });
  } catch (error) {
    throw new Stop(error instanceof Error ? error.message : '');
  }
}

async function recorded(server: Server, address: string, say: (text: string) => void): Promise<Report> {
  let before = 0;
  for (;;) {
    const { report, done } = await ask<State>(server, address, { method: 'GET' });
    if (report) return report;
    if (done > before) say(`${done} rows are done …`);
    before = done;
    await sleep(1000);
  }
}

function inWords({ counts, ignored, wrong }: Report): string {
  const { known, repeated } = counts;
  return [
    `${counts.new} new, ${known} there already, ${repeated} twice in the file, ${counts.wrong} wrong`,
    ...(ignored.length > 0 ? [`Columns left out: ${ignored.join(', ')}`] : []),
    ...wrong.map(({ row, why }) => `row ${row}: ${why}`),
  ].join('\n');
}
