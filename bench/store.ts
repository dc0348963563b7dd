import { PGlite } from '@electric-sql/pglite';
import pg from 'pg';
import type { Store } from './seed.ts';

/** Opens PostgreSQL by its address, or the embedded engine by its directory. */
export async function openStore(where: string): Promise<Store & { close(): Promise<void> }> {
  if (!where.startsWith('postgres:')) {
    const lite = await PGlite.create(where);
    return { query: (statement, values) => lite.query(statement, values), close: () => lite.close() };
  }
  const pool = new pg.Pool({ connectionString: where, max: 20 });
  return { query: (statement, values) => pool.query(statement, values), close: () => pool.end() };
}
