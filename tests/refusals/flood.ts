import { sql } from 'kysely';
import { newId } from '../../src/kernel/id.ts';
import type { Database } from '../../src/platform/database/engine.ts';
import type { Column, Table } from './catalogue.ts';

/** What stands in every text that only members may read. */
export const SECRET_TEXT = 'RAHASIA-ANGGOTA';

/**
 * Puts one row into every table of a workspace, all with the same id and all referring to one another, so
 * that no table and no joined view is empty there. Only the owner can; `order` is what the tables are in.
 */
export async function flood(owner: Database, tables: readonly Table[], workspaceId: string): Promise<string> {
  const id = newId();
  for (const table of inOrder(tables.filter(({ ofWorkspaces }) => ofWorkspaces))) {
    await pour(owner, table, { workspaceId, id });
  }
  return id;
}

async function pour(owner: Database, table: Table, row: { workspaceId: string; id: string }): Promise<void> {
  const refers = new Set(table.references.flatMap(({ columns }) => columns));
  const filled = table.columns.filter(({ name, optional }) => !optional || refers.has(name));
  const names = filled.map(({ name }) => sql.ref(name));
  const values = filled.map(
    (column) => sql`cast(${valueOf(column, table, row)}::text as ${sql.raw(column.type)})`,
  );
  await dropRules(owner, table.name);
  await sql`insert into ${sql.table(table.name)} (${sql.join(names)})
    values (${sql.join(values)})`.execute(owner);
}

/** A row made up by type alone keeps to no rule of sense; its references stay checked. */
async function dropRules(owner: Database, table: string): Promise<void> {
  const { rows } = await sql<{ name: string }>`
    select conname as name from pg_constraint
    where conrelid = ${table}::regclass and contype = 'c'`.execute(owner);
  for (const { name } of rows) await sql.raw(`alter table ${table} drop constraint "${name}"`).execute(owner);
}

function valueOf(column: Column, table: Table, { workspaceId, id }: { workspaceId: string; id: string }) {
  if (column.name === 'workspace_id') return workspaceId;
  if (column.name === 'account_id') return null;
  if (column.type === 'uuid') return id;
  if (column.type.endsWith('[]')) return '{}';
  if (column.type.startsWith('text')) return column.allowed ?? (table.personal ? SECRET_TEXT : `umum ${id}`);
  return plain[column.type.replace(/\(.*\)/, '')] ?? null;
}

const plain: Record<string, string> = {
  integer: '1',
  smallint: '1',
  bigint: '1',
  numeric: '1',
  'double precision': '1',
  boolean: 'false',
  date: '2026-11-20',
  'timestamp with time zone': '2026-11-20T02:00:00Z',
  jsonb: '{}',
  bytea: '\\x00',
};

/** First what others refer to. */
function inOrder(tables: readonly Table[]): Table[] {
  const done = new Set<string>();
  const order: Table[] = [];
  const isReady = ({ name, references }: Table) =>
    references.every(({ to }) => to === name || done.has(to) || !tables.some((each) => each.name === to));
  while (order.length < tables.length) {
    const next = tables.filter((table) => !done.has(table.name) && isReady(table));
    if (next.length === 0) throw new Error('the tables refer to one another in a circle');
    for (const table of next) done.add(table.name);
    order.push(...next);
  }
  return order;
}
