import { sql } from 'kysely';
import { openWorkspace } from '../../src/identity/index.ts';
import { newId } from '../../src/kernel/id.ts';
import { run } from '../../src/platform/command/run.ts';
import { it as base } from '../support/world.ts';
import type { World } from '../support/world.ts';
import { ourTables, ourViews } from './catalogue.ts';
import { flood } from './flood.ts';

/** Two regions side by side, with a row in every table of both; `row` is its id there. */
export const it = base.extend('two', async ({ world }) => {
  const owner = world.platform.database;
  const tables = await ourTables(owner);
  const views = await ourViews(owner);
  const other = newId();
  const input = { name: 'Kota Lain', slug: 'kota-lain', region_codes: '33.26', forum: 'Forum', secretary: 'Bu Lain' };
  await run(world.platform, openWorkspace, { workspaceId: other, actor: world.operator, key: newId(), input });
  await backToOwner(world);
  const row = { here: await flood(owner, tables, world.workspaceId), other: await flood(owner, tables, other) };
  return { tables, views, here: world.workspaceId, other, row };
});

/** In a test all transactions are one; the role that the application took stays on until it is put down. */
function backToOwner(world: World) {
  return sql`select set_config('role', 'none', true)`.execute(world.platform.database);
}
