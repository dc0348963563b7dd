import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { sql } from 'kysely';
import { openTemplate } from '../../../tests/support/template.ts';
import { dumpEmbedded, restoreEmbedded } from './backup.ts';
import { openEmbedded } from './engine.ts';

const NOW = new Date('2026-11-22T02:00:00Z');
const ASIDE = 'database.before-2026-11-22T02-00-00-000Z';

// PostgreSQL is backed up by its own pg_dump.
describe.runIf(inject('engine') === 'pglite')('a backup', () => {
  let folder: string;
  const directory = () => join(folder, 'database');
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'rembug-backup-'));
    mkdirSync(directory());
    writeFileSync(join(directory(), 'what-was-there'), '');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  async function backupTakenWhileSomebodyWrites(): Promise<Blob> {
    const engine = await openTemplate();
    const note = (name: string) =>
      sql`insert into platform.setting (name, value) values (${name}, '')`.execute(engine.owner);
    await note('before');
    const [backup] = await Promise.all([dumpEmbedded(engine), note('meanwhile')]);
    await note('later');
    await engine.close();
    return backup;
  }

  async function notes(): Promise<string[]> {
    const engine = await openEmbedded(directory());
    const { rows } = await sql<{ name: string }>`select name from platform.setting`.execute(engine.owner);
    await engine.close();
    return rows.map(({ name }) => name);
  }

  test('taken while people work brings back that moment and sets aside what was there', async () => {
    const aside = await restoreEmbedded(directory(), await backupTakenWhileSomebodyWrites(), NOW);
    expect(aside).toBe(join(folder, ASIDE));
    expect(readdirSync(aside ?? '')).toEqual(['what-was-there']);
    const found = await notes();
    expect(found).toContain('before');
    expect(found).not.toContain('later');
  });

  test('that is none leaves everything as it was', async () => {
    const restored = restoreEmbedded(directory(), new Blob(['not a backup']), NOW);
    await expect(restored).rejects.toThrow('not a backup of Rembug');
    expect(readdirSync(folder)).toEqual(['database']);
    expect(readdirSync(directory())).toEqual(['what-was-there']);
  });
});
