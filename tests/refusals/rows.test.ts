import { expect } from 'vitest';
import { sql } from 'kysely';
import { newId } from '../../src/kernel/id.ts';
import { inScope } from '../../src/platform/database/scope.ts';
import type { Scope, Tx } from '../../src/platform/database/scope.ts';
import type { World } from '../support/world.ts';
import type { Table } from './catalogue.ts';
import { SECRET_TEXT } from './flood.ts';
import { it } from './two-regions.ts';

async function rowsSeen(tx: Tx, name: string, workspaceId?: string): Promise<number> {
  const where = workspaceId ? sql`where workspace_id = ${workspaceId}` : sql``;
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from ${sql.table(name)} ${where}`.execute(tx);
  return rows[0]?.n ?? 0;
}

/** What the database says when it refuses, or undefined when it does not. */
async function refusal(world: World, scope: Scope, statement: string): Promise<string | undefined> {
  try {
    await inScope(world.platform.database, scope, (tx) => sql.raw(statement).execute(tx));
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

/** Read by functions of the database only, so that nobody sees a single row of it. */
const readByNobody = ['learning.tally'];

const readable = (tables: readonly Table[]) =>
  tables.filter(({ name, ofWorkspaces }) => ofWorkspaces && !readByNobody.includes(name));

it('every table of a workspace is under row-level security, with rules for reading and adding', async ({ world, two }) => {
  const owner = world.platform.database;
  const { rows } = await sql<{ name: string; kinds: string[] }>`
    select n.nspname || '.' || c.relname as name,
      array(select cmd::text from pg_policies p where p.schemaname = n.nspname and p.tablename = c.relname) as kinds
    from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relrowsecurity`.execute(owner);
  const kinds = new Map(rows.map((row) => [row.name, row.kinds]));
  for (const { name } of two.tables.filter((table) => table.ofWorkspaces)) {
    expect(kinds.has(name), `${name} is under row-level security`).toBe(true);
    const expected = readByNobody.includes(name) ? [] : ['SELECT', 'INSERT'];
    expect(kinds.get(name), `rules of ${name}`).toEqual(expect.arrayContaining(expected));
  }
});

it('every rule of every table says which workspace, and who writes is a member of it', async ({ world }) => {
  const { rows } = await sql<{ place: string; cmd: string; rules: string[] }>`
    select schemaname || '.' || tablename as place, cmd, array_remove(array[qual, with_check], null) as rules
    from pg_policies where 'rembug_app' = any(roles) and not (tablename = 'workspace' and cmd = 'SELECT')`
    .execute(world.platform.database);
  expect(rows.length).toBeGreaterThan(20);
  for (const { place, cmd, rules } of rows) {
    for (const rule of rules) {
      expect(rule, `${cmd} on ${place}`).toMatch(/^\(*(workspace_)?id = \( SELECT platform\.workspace_id\(\)/);
      if (cmd !== 'SELECT') expect(rule, `${cmd} on ${place}`).toContain('platform.is_member()');
    }
  }
});

it('a member sees no row of another workspace, in no table and in no view', async ({ world, two }) => {
  const seen = await inScope(world.platform.database, { workspaceId: two.here, audience: 'member' }, async (tx) => {
    const counts: Record<string, { ours: number; theirs: number }> = {};
    for (const { name } of [...readable(two.tables), ...two.views.filter((view) => view.ofWorkspaces)]) {
      counts[name] = { ours: await rowsSeen(tx, name), theirs: await rowsSeen(tx, name, two.other) };
    }
    return counts;
  });
  expect(Object.entries(seen).filter(([, { theirs }]) => theirs > 0).map(([name]) => name)).toEqual([]);
  const tables = readable(two.tables).map(({ name }) => name);
  expect(tables.filter((name) => seen[name]?.ours === 0), 'tables in which nobody sees their own').toEqual([]);
});

it('whoever belongs to no workspace sees no row of any', async ({ world, two }) => {
  for (const audience of ['public', 'member'] as const) {
    const seen = await inScope(world.platform.database, { audience }, async (tx) => {
      const names: string[] = [];
      for (const { name } of [...readable(two.tables), ...two.views]) if (await rowsSeen(tx, name)) names.push(name);
      return names;
    });
    expect(seen, `as ${audience}`).toEqual([]);
  }
});

it('the public reads nothing that stands in a row with personal data, through no view either', async ({ world, two }) => {
  const personal = two.tables.filter((table) => table.personal && table.ofWorkspaces).map(({ name }) => name);
  expect(personal).toEqual(expect.arrayContaining(['identity.person', 'identity.tenure', 'platform.audit']));
  const telling = await inScope(world.platform.database, { workspaceId: two.here, audience: 'public' }, async (tx) => {
    const names: string[] = [];
    for (const { name } of [...readable(two.tables), ...two.views]) {
      const { rows } = await sql<{ row: string }>`select to_jsonb(t)::text as row from ${sql.table(name)} t`.execute(tx);
      if (rows.some(({ row }) => row.includes(SECRET_TEXT))) names.push(name);
    }
    return names;
  });
  expect(telling).toEqual([]);
});

/** Counts that everybody may know, of rows that nobody may see; each says in its migration why. */
const countingViews = ['delivery.participation_counts'];

it('every view looks with the eyes of its reader, but for those that only count', async ({ two }) => {
  const owners = two.views.filter(({ invoker }) => !invoker).map(({ name }) => name);
  expect(owners.filter((name) => !countingViews.includes(name))).toEqual([]);
});

it('the application owns nothing, is no superuser and bypasses nothing', async ({ world }) => {
  const { rows } = await sql<{ owned: number; powerful: boolean }>`
    select r.rolsuper or r.rolbypassrls or r.rolcreaterole or r.rolcreatedb or r.rolcanlogin as powerful,
      (select count(*)::int from pg_class c where c.relowner = r.oid)
      + (select count(*)::int from pg_proc p where p.proowner = r.oid)
      + (select count(*)::int from pg_namespace n where n.nspowner = r.oid) as owned
    from pg_roles r where rolname = 'rembug_app'`.execute(world.platform.database);
  expect(rows).toEqual([{ owned: 0, powerful: false }]);
});

it('the application reads nothing outside workspaces but their names', async ({ world, two }) => {
  const { rows } = await sql<{ name: string }>`
    select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema', 'jobs')
      and has_table_privilege('rembug_app', c.oid, 'select')`.execute(world.platform.database);
  const bound = new Set(two.tables.filter(({ ofWorkspaces }) => ofWorkspaces).map(({ name }) => name));
  expect(rows.map(({ name }) => name).filter((name) => !bound.has(name))).toEqual(['identity.workspace']);
});

it('what was audited can be neither changed nor taken away, not even by its own workspace', async ({ world, two }) => {
  const member: Scope = { workspaceId: two.here, audience: 'member' };
  for (const table of ['platform.audit', 'platform.audit_chain']) {
    expect(await refusal(world, member, `delete from ${table}`)).toContain('permission denied');
    expect(await refusal(world, member, `update ${table} set workspace_id = workspace_id`)).toContain('permission denied');
    expect(await refusal(world, member, `truncate ${table}`)).toContain('permission denied');
  }
});

it('nobody writes into a workspace as a passer-by, nor into one they are not bound to', async ({ world, two }) => {
  const row = (workspace: string) =>
    `insert into heritage.motif (workspace_id, id, name, meaning, source, recorded_at)
     values ('${workspace}', '${newId()}', 'Jlamprang', 'a', 'b', now())`;
  const refused = /row-level security/;
  expect(await refusal(world, { workspaceId: two.here, audience: 'member' }, row(two.here))).toBeUndefined();
  expect(await refusal(world, { workspaceId: two.here, audience: 'public' }, row(two.here))).toMatch(refused);
  expect(await refusal(world, { workspaceId: two.here, audience: 'member' }, row(two.other))).toMatch(refused);
});
