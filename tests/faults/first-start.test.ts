import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { beginOnce } from '../../src/first-run.ts';
import { openTestSite } from '../support/site.ts';
import type { Site } from '../support/site.ts';

let site: Site;

beforeAll(async () => {
  site = await openTestSite();
});
afterAll(() => site.close());

/** The regions there are, and whether it was noted with what this database began. */
async function begun() {
  const { rows } = await sql<{ regions: number; noted: boolean }>`
    select (select count(*)::int from identity.workspace) as regions,
      exists (select from platform.setting where name = 'begun') as noted`.execute(site.platform.database);
  return rows[0];
}

test('a first start that was broken off leaves nothing, so that the next one begins again', async () => {
  const before = await begun();
  // Half way: the sources are read in, then nobody knows the commands of the story.
  await expect(beginOnce(site.platform, [], false)).rejects.toThrow('there is no command');
  expect(await begun()).toEqual(before);
}, 60_000);

test('a database that began empty stays empty', async () => {
  await beginOnce(site.platform, [], true);
  const empty = await begun();
  expect(empty).toMatchObject({ noted: true });
  await beginOnce(site.platform, [], false);
  expect(await begun()).toEqual(empty);
});
