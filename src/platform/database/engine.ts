import { Kysely, PGliteDialect, PostgresDialect } from 'kysely';
import type { PGlite } from '@electric-sql/pglite';
import { nameStatements, planOnce } from './plans.ts';
import { takeLock } from './lock.ts';
import { pgTypes, pgliteParsers } from './types.ts';

/** A handle that knows no table; each slice adds its own with `withTables`. */
export type Database = Kysely<{}>;

/** One open database and what belongs to it. */
export interface Engine {
  /** The owner's handle, which row-level security does not bind. Only `system.ts` hands it on. */
  owner: Database;
  kind: 'pglite' | 'postgres';
  /** The embedded instance, for those who must speak to it directly (jobs, backup). */
  lite?: PGlite;
  close(): Promise<void>;
}

/** Opens the embedded engine in `directory`, or in memory without one. Only one process may hold a directory. */
export async function openEmbedded(directory?: string, loadDataDir?: Blob): Promise<Engine> {
  const release = directory ? takeLock(directory) : () => {};
  const { PGlite: Lite } = await import('@electric-sql/pglite');
  const lite = await Lite.create(directory, { parsers: pgliteParsers, loadDataDir });
  const owner = new Kysely<{}>({ dialect: new PGliteDialect({ pglite: lite }) });
  const close = async () => {
    await owner.destroy();
    release();
  };
  return { owner, kind: 'pglite', lite, close };
}

/** Opens PostgreSQL 15 or newer. The pool reconnects by itself after the server was away. */
export async function openPostgres(url: string, connections = 20): Promise<Engine> {
  const { default: pg } = await import('pg');
  const pool = new pg.Pool({ connectionString: url, max: connections, types: pgTypes, connectionTimeoutMillis: 5000 });
  // A connection that breaks, idle or in use, must not end the server: whoever uses it is told by their own
  // query, and the next one opens a new connection.
  pool.on('error', () => {});
  const nameOf = nameStatements();
  pool.on('connect', (client) => {
    client.on('error', () => {});
    planOnce(client, nameOf);
  });
  const owner = new Kysely<{}>({ dialect: new PostgresDialect({ pool }) });
  return { owner, kind: 'postgres', close: () => owner.destroy() };
}
