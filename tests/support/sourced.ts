import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Command } from '../../src/platform/command/command.ts';
import type { World } from './world.ts';

/** Records rows of `demo/sourced` through a command, whose fields are the headings of the table. */
export async function recordSourced(world: World, table: string, command: Command): Promise<void> {
  const file = new URL(`../../demo/sourced/${table}.csv`, import.meta.url);
  const rows: Record<string, string>[] = parse(readFileSync(file), { columns: true });
  for (const row of rows) await world.as('dewi', command, row);
}
