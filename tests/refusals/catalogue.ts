import { sql } from 'kysely';
import type { Database } from '../../src/platform/database/engine.ts';

/** Accounts and jobs stand outside workspaces; the rest are the database's own. */
const notOurs = ['account', 'jobs', 'public', 'information_schema'];

export interface Column {
  name: string;
  /** As PostgreSQL writes it: `text`, `uuid`, `text[]`. */
  type: string;
  optional: boolean;
  /** The first value a simple check allows, where there is one. */
  allowed?: string;
}

interface Reference {
  columns: string[];
  to: string;
  toColumns: string[];
}

export interface Table {
  name: string;
  columns: Column[];
  references: Reference[];
  /** Whether it holds rows of workspaces. */
  ofWorkspaces: boolean;
  /** Whether only members of the workspace read it. */
  personal: boolean;
}

/** Every table of our own schemas, as the database itself describes it. */
export async function ourTables(owner: Database): Promise<Table[]> {
  const columns = await columnsOf(owner);
  const references = await referencesOf(owner);
  const readers = await readersOf(owner);
  return [...Map.groupBy(columns, (column) => column.table)].map(([name, own]) => ({
    name,
    columns: own,
    references: references.filter(({ from }) => from === name),
    ofWorkspaces: own.some((column) => column.name === 'workspace_id'),
    personal: !readers.has(name) || readers.get(name)!.includes('is_member'),
  }));
}

async function columnsOf(owner: Database): Promise<(Column & { table: string })[]> {
  const { rows } = await sql<Column & { table: string; checks: string }>`
    select n.nspname || '.' || c.relname as table, a.attname as name,
      format_type(a.atttypid, a.atttypmod) as type, not a.attnotnull as optional,
      coalesce((select string_agg(pg_get_constraintdef(k.oid), ' ') from pg_constraint k
        where k.conrelid = c.oid and k.contype = 'c' and k.conkey = array[a.attnum]), '') as checks
    from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped
      and n.nspname not like 'pg\_%' and n.nspname <> all(${notOurs})
    order by 1, a.attnum`.execute(owner);
  return rows.map(({ checks, ...column }) => ({ ...column, allowed: /'([^']*)'::text/.exec(checks)?.[1] }));
}

async function referencesOf(owner: Database) {
  const { rows } = await sql<Reference & { from: string }>`
    select k.conrelid::regclass::text as from, k.confrelid::regclass::text as to,
      array(select attname::text from unnest(k.conkey) with ordinality u(n, i)
        join pg_attribute on attrelid = k.conrelid and attnum = n order by i) as columns,
      array(select attname::text from unnest(k.confkey) with ordinality u(n, i)
        join pg_attribute on attrelid = k.confrelid and attnum = n order by i) as "toColumns"
    from pg_constraint k where k.contype = 'f'`.execute(owner);
  return rows;
}

async function readersOf(owner: Database): Promise<Map<string, string>> {
  const { rows } = await sql<{ table: string; qual: string }>`
    select schemaname || '.' || tablename as table, qual
    from pg_policies where cmd = 'SELECT'`.execute(owner);
  return new Map(rows.map(({ table, qual }) => [table, qual]));
}

/** Every view of our own schemas, and whether it looks with its reader's eyes. */
export async function ourViews(owner: Database) {
  const { rows } = await sql<{ name: string; invoker: boolean; ofWorkspaces: boolean }>`
    select n.nspname || '.' || c.relname as name,
      coalesce(c.reloptions @> array['security_invoker=true'], false) as invoker,
      exists (select from pg_attribute a
        where a.attrelid = c.oid and a.attname = 'workspace_id') as "ofWorkspaces"
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('v', 'm') and n.nspname not like 'pg\_%' and n.nspname <> all(${notOurs})
    order by 1`.execute(owner);
  return rows;
}

/** How many rows each table has. */
export async function countRows(owner: Database, tables: readonly Table[]): Promise<Record<string, number>> {
  const each = tables.map(
    ({ name }) => sql`select ${name} as name, count(*)::int as n from ${sql.table(name)}`,
  );
  const { rows } = await sql<{ name: string; n: number }>`${sql.join(each, sql` union all `)}`.execute(owner);
  return Object.fromEntries(rows.map(({ name, n }) => [name, n]));
}
