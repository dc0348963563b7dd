import { sql } from 'kysely';
import { openWorkspace } from '../../src/identity/index.ts';
import { newId } from '../../src/kernel/id.ts';
import { seal } from '../../src/platform/audit/seal.ts';
import { run } from '../../src/platform/command/run.ts';
import type { Database } from '../../src/platform/database/engine.ts';
import type { Tx } from '../../src/platform/database/scope.ts';
import { SECRET } from '../support/people.ts';
import { it as base } from '../support/world.ts';
import type { World } from '../support/world.ts';
import { ourTables, ourViews } from './catalogue.ts';
import { flood } from './flood.ts';

/** Two regions side by side, with a row in every table of both; `row` is its id there. */
export const it = base.extend('two', async ({ world }) => {
  const owner = world.platform.database;
  const tables = await ourTables(owner);
  const views = await ourViews(owner);
  const here = world.workspaceId;
  const other = await openOther(world);
  const row = { here: await flood(owner, tables, here), other: await flood(owner, tables, other) };
  await giveKeys(owner, [[here, row.here], [other, row.other]]);
  return { tables, views, here, other, row };
});

/** A key made up by its type opens nothing; whoever is written about gets a real one. */
async function giveKeys(owner: Database, people: [workspaceId: string, personId: string][]): Promise<void> {
  await sql`delete from platform.personal_key`.execute(owner);
  for (const [workspaceId, personId] of people) await seal(owner as Tx, SECRET, workspaceId, personId, '');
}

async function openOther({ platform, operator }: World): Promise<string> {
  const workspaceId = newId();
  const names = { name: 'Kota Lain', slug: 'kota-lain', forum: 'Forum Kota Lain', secretary: 'Bu Lain' };
  const input = { ...names, region_codes: '33.26' };
  await run(platform, openWorkspace, { workspaceId, actor: operator, key: newId(), input });
  // In a test all transactions are one; the role that the application took stays on until it is put down.
  await sql`select set_config('role', 'none', true)`.execute(platform.database);
  return workspaceId;
}
