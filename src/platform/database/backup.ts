import { existsSync, renameSync, rmSync } from 'node:fs';
import { sql } from 'kysely';
import { openEmbedded } from './engine.ts';
import type { Engine } from './engine.ts';
import { takeLock } from './lock.ts';

/** Everything in an embedded database at one moment, as a compressed tar; people may go on working. */
export async function dumpEmbedded({ lite }: Engine): Promise<Blob> {
  if (!lite) throw new Error('only the embedded database is backed up this way');
  return lite.dumpDataDir('gzip');
}

/**
 * Puts a backup in the place of the embedded database, which nobody may have open. What was there is set
 * aside next to it, and comes back if the backup cannot be opened.
 * @returns where the database from before now is, if there was one
 * @throws Error naming who holds the directory, or saying that the file is no backup
 */
export async function restoreEmbedded(
  directory: string,
  backup: Blob,
  now: Date,
): Promise<string | undefined> {
  const aside = `${directory}.before-${now.toISOString().replaceAll(/[:.]/g, '-')}`;
  const release = takeLock(directory);
  try {
    const existed = existsSync(directory);
    if (existed) renameSync(directory, aside);
    await unpack(directory, backup).catch((error: unknown) => {
      rmSync(directory, { recursive: true, force: true });
      if (existed) renameSync(aside, directory);
      throw new Error('This file is not a backup of Rembug; everything is as it was.', { cause: error });
    });
    return existed ? aside : undefined;
  } finally {
    release();
  }
}

async function unpack(directory: string, backup: Blob): Promise<void> {
  const engine = await openEmbedded(directory, backup);
  try {
    await sql`select 1 from public.rembug_migration`.execute(engine.owner);
  } finally {
    await engine.close();
  }
}
