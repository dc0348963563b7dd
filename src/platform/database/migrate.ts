import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'kysely';
import type { Engine } from './engine.ts';
import { asSystem } from './system.ts';

const LOCK = 7_362_284;

/**
 * Brings the database up to the newest of the numbered SQL files, forward only, each in a transaction of
 * its own. Two servers that start together wait for one another.
 * @returns the names of the files that were applied now
 */
export async function migrate(engine: Engine, folder: string): Promise<string[]> {
  const files = (await readdir(folder)).filter((name) => /^\d{4}_.*\.sql$/.test(name)).sort();
  const applied: string[] = [];
  for (const file of files) {
    if (await apply(engine, file, await readFile(join(folder, file), 'utf8'))) applied.push(file);
  }
  return applied;
}

async function apply(engine: Engine, file: string, text: string): Promise<boolean> {
  return asSystem(engine)
    .transaction()
    .execute(async (tx) => {
      await sql`select pg_advisory_xact_lock(${LOCK})`.execute(tx);
      await sql`create table if not exists public.rembug_migration (
        name text primary key, at timestamptz not null default now())`.execute(tx);
      const known = await sql`select 1 from public.rembug_migration where name = ${file}`.execute(tx);
      if (known.rows.length) return false;
      for (const statement of statements(text)) await sql.raw(statement).execute(tx);
      await sql`insert into public.rembug_migration (name) values (${file})`.execute(tx);
      return true;
    });
}

/**
 * Cuts a migration at semicolons that end a line, leaving dollar-quoted bodies whole; the embedded
 * engine takes one statement at a time.
 */
function statements(text: string): string[] {
  const found: string[] = [];
  let current = '';
  let quoted = false;
  for (const line of text.split('\n')) {
    if (!quoted && /^\s*--/.test(line)) continue;
    if ((line.match(/\$\$/g)?.length ?? 0) % 2 === 1) quoted = !quoted;
    current += `${line}\n`;
    if (!quoted && line.trimEnd().endsWith(';')) {
      found.push(current.trim());
      current = '';
    }
  }
  return current.trim() ? [...found, current.trim()] : found;
}
