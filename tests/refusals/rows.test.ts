import { expect } from 'vitest';
import { sql } from 'kysely';
import { newId } from '../../src/kernel/id.ts';
import { inScope } from '../../src/platform/database/scope.ts';
import type { Scope, Tx } from '../../src/platform/database/scope.ts';
import type { World } from '../support/world.ts';
import type { Table } from './catalogue.ts';
import { SECRET_TEXT } from './flood.ts';
import { it } from './two-regions.ts';

/** Read by functions of the database only, so that nobody sees a single row of it. */
const readByNobody = ['learning.tally'];

/** Counts that everybody may know, of rows that nobody may see; each says in its migration why. */
const countingViews = ['delivery.participation_counts'];

const bound = (tables: readonly Table[]) => tables.filter(({ ofWorkspaces }) => ofWorkspaces);
const readable = (tables: readonly Table[]) =>
  bound(tables).filter(({ name }) => !readByNobody.includes(name));

/** Of these tables and views, the names of those in which somebody finds what is asked for. */
async function find(world: World, scope: Scope, places: readonly { name: string }[], what = sql`true`) {
  return inScope(world.platform.database, scope, async (tx) => {
    const found: string[] = [];
    for (const { name } of places) if (await hasRow(tx, name, what)) found.push(name);
    return found;
  });
}

async function hasRow(tx: Tx, name: string, what: ReturnType<typeof sql>): Promise<boolean> {
  const { rows } = await sql`select 1 from ${sql.table(name)} as t where ${what} limit 1`.execute(tx);
  return rows.length > 0;
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

it('every table of a workspace has rules for who reads and who adds its rows', async ({ world, two }) => {
  const { rows } = await sql<{ name: string; kinds: string[] }>`
    select n.nspname || '.' || c.relname as name, array(select cmd::text from pg_policies p
      where p.schemaname = n.nspname and p.tablename = c.relname) as kinds
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relrowsecurity`.execute(world.platform.database);
  const kinds = new Map(rows.map((row) => [row.name, row.kinds]));
  for (const { name } of bound(two.tables)) {
    expect(kinds.has(name), `${name} is under row-level security`).toBe(true);
    const needed = readByNobody.includes(name) ? [] : ['SELECT', 'INSERT'];
    expect(kinds.get(name), `rules of ${name}`).toEqual(expect.arrayContaining(needed));
  }
});

it('every rule says which workspace, and whoever writes is a member of it', async ({ world }) => {
  const { rows } = await sql<{ place: string; cmd: string; rules: string[] }>`
    select schemaname || '.' || tablename as place, cmd, array_remove(array[qual, with_check], null) as rules
    from pg_policies where 'rembug_app' = any(roles) and not (tablename = 'workspace' and cmd = 'SELECT')`
    .execute(world.platform.database);
  expect(rows.length).toBeGreaterThan(20);
  const here = /^\(*(workspace_)?id = \( SELECT platform\.workspace_id\(\)/;
  for (const { place, cmd, rules } of rows) {
    for (const rule of rules) {
      expect(rule, `${cmd} on ${place}`).toMatch(here);
      if (cmd !== 'SELECT') expect(rule, `${cmd} on ${place}`).toContain('platform.is_member()');
    }
  }
});

it('a member sees no row of another workspace, in no table and in no view', async ({ world, two }) => {
  const member: Scope = { workspaceId: two.here, audience: 'member' };
  const places = [...readable(two.tables), ...two.views.filter(({ ofWorkspaces }) => ofWorkspaces)];
  expect(await find(world, member, places, sql`workspace_id <> ${two.here}`)).toEqual([]);
  const own = readable(two.tables);
  expect(await find(world, member, own), 'where they see rows').toEqual(own.map(({ name }) => name));
});

it('whoever belongs to no workspace sees no row of any', async ({ world, two }) => {
  const places = [...readable(two.tables), ...two.views];
  expect(await find(world, { audience: 'public' }, places)).toEqual([]);
  expect(await find(world, { audience: 'member' }, places)).toEqual([]);
});

it('the public reads nothing of a row with personal data, through no view', async ({ world, two }) => {
  const personal = readable(two.tables).filter((table) => table.personal);
  const names = personal.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['identity.person', 'identity.tenure', 'platform.audit']));
  const passer: Scope = { workspaceId: two.here, audience: 'public' };
  expect(await find(world, passer, personal)).toEqual([]);
  const tells = sql`to_jsonb(t)::text like ${`%${SECRET_TEXT}%`}`;
  expect(await find(world, passer, [...readable(two.tables), ...two.views], tells)).toEqual([]);
});

it('every view looks with the eyes of its reader, but for those that only count', async ({ two }) => {
  const ofOwner = two.views.filter(({ invoker }) => !invoker).map(({ name }) => name);
  expect(ofOwner.filter((name) => !countingViews.includes(name))).toEqual([]);
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
  const ours = new Set(bound(two.tables).map(({ name }) => name));
  expect(rows.map(({ name }) => name).filter((name) => !ours.has(name))).toEqual(['identity.workspace']);
});

it('what was audited is neither changed nor taken away by its own workspace', async ({ world, two }) => {
  const member: Scope = { workspaceId: two.here, audience: 'member' };
  for (const table of ['platform.audit', 'platform.audit_chain']) {
    for (const deed of ['delete from', 'truncate']) {
      expect(await refusal(world, member, `${deed} ${table}`)).toContain('permission denied');
    }
    const change = `update ${table} set workspace_id = null`;
    expect(await refusal(world, member, change)).toContain('permission denied');
  }
});

it('nobody writes as a passer-by, nor into a workspace they are not bound to', async ({ world, two }) => {
  const motif = (workspace: string) =>
    `insert into heritage.motif (workspace_id, id, name, meaning, source, recorded_at)
     values ('${workspace}', '${newId()}', 'Jlamprang', 'a', 'b', now())`;
  const member: Scope = { workspaceId: two.here, audience: 'member' };
  const passer: Scope = { workspaceId: two.here, audience: 'public' };
  expect(await refusal(world, member, motif(two.here))).toBeUndefined();
  expect(await refusal(world, passer, motif(two.here))).toContain('row-level security');
  expect(await refusal(world, member, motif(two.other))).toContain('row-level security');
});
