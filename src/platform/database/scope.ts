import { sql } from 'kysely';
import type { Transaction } from 'kysely';
import type { Database } from './engine.ts';

/** A transaction that knows no table; slices add theirs with `withTables`. */
export type Tx = Transaction<{}>;

/** Who looks, into which workspace. The database itself refuses everything outside it. */
export interface Scope {
  /** Absent on pages that belong to no workspace. */
  workspaceId?: string;
  /** `member` sees what its workspace sees; `public` only rows without personal data. */
  audience: 'public' | 'member';
}

/**
 * Runs `work` in one transaction as the application's role, bound to the scope by row-level security.
 * Inside another transaction it becomes a savepoint of that one.
 */
export async function inScope<T>(database: Database, scope: Scope, work: (tx: Tx) => Promise<T>): Promise<T> {
  if (database.isTransaction) return inSavepoint(database as Tx, scope, work);
  return database.transaction().execute(async (tx) => {
    await bind(tx, scope);
    return work(tx);
  });
}

async function inSavepoint<T>(tx: Tx, scope: Scope, work: (tx: Tx) => Promise<T>): Promise<T> {
  await sql`savepoint inner_scope`.execute(tx);
  try {
    await bind(tx, scope);
    const result = await work(tx);
    await sql`release savepoint inner_scope`.execute(tx);
    return result;
  } catch (error) {
    await sql`rollback to savepoint inner_scope`.execute(tx);
    throw error;
  }
}

async function bind(tx: Tx, scope: Scope): Promise<void> {
  await sql`select set_config('role', 'rembug_app', true),
    set_config('rembug.workspace', ${scope.workspaceId ?? ''}, true),
    set_config('rembug.audience', ${scope.audience}, true)`.execute(tx);
}
