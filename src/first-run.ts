import { loadDemonstration } from './exchange/index.ts';
import { startOnce } from './identity/index.ts';
import type { Command } from './platform/command/command.ts';
import type { Platform } from './platform/platform.ts';

/**
 * What a new database begins with: the demonstration, or nothing when asked for an empty one. Decided
 * once; every later start leaves the data as they are. It is all one transaction, so that a first start
 * that somebody broke off begins again from nothing.
 */
export async function beginOnce(platform: Platform, commands: readonly Command[], empty: boolean): Promise<void> {
  await platform.database.transaction().execute(async (tx) => {
    const within = { ...platform, database: tx, engine: { ...platform.engine, owner: tx } };
    const first = await startOnce(within, empty ? 'empty' : 'demonstration');
    if (!first || empty) return;
    console.log('Loading the demonstration…');
    await loadDemonstration(within, commands, 'demo');
  });
}
