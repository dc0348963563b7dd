import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { sql } from 'kysely';
import { dumpEmbedded, restoreEmbedded } from './backup.ts';
import { openEmbedded } from './engine.ts';
import { migrate } from './migrate.ts';

const NOW = new Date('2026-11-22T02:00:00Z');

// PostgreSQL is backed up by its own pg_dump.
describe.runIf(inject('engine') === 'pglite')('a backup', () => {
  let folder: string;
  const directory = () => join(folder, 'database');
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'rembug-backup-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  const names = async () => {
    const engine = await openEmbedded(directory());
    const { rows } = await sql<{ name: string }>`select name from platform.setting order by name`.execute(
      engine.owner,
    );
    await engine.close();
    return rows.map(({ name }) => name);
  };

  test('taken while people work brings back what was there, and sets aside what came after', async () => {
    const engine = await openEmbedded(directory());
    await migrate(engine, 'migrations');
    const note = (name: string) =>
      sql`insert into platform.setting (name, value) values (${name}, '')`.execute(engine.owner);
    await note('before');
    const [backup] = await Promise.all([dumpEmbedded(engine), note('meanwhile')]);
    await note('later');
    await engine.close();

    const aside = await restoreEmbedded(directory(), backup, NOW);
    expect(await names()).toEqual(expect.arrayContaining(['before']));
    expect(await names()).not.toContain('later');
    expect(aside).toBe(`${directory()}.before-2026-11-22T02-00-00-000Z`);
    expect(readdirSync(folder).sort()).toEqual(['database', 'database.before-2026-11-22T02-00-00-000Z']);
  });

  test('that is none leaves everything as it was', async () => {
    const engine = await openEmbedded(directory());
    await migrate(engine, 'migrations');
    await sql`insert into platform.setting (name, value) values ('kept', '')`.execute(engine.owner);
    await engine.close();
    const restored = restoreEmbedded(directory(), new Blob(['not a backup']), NOW);
    await expect(restored).rejects.toThrow('not a backup of Rembug');
    expect(await names()).toEqual(['kept']);
  });
});
