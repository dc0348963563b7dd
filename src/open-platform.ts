import { join } from 'node:path';
import { recordImport } from './exchange/index.ts';
import { reasonOf } from './last-words.ts';
import { chainAudit } from './platform/audit/chain.ts';
import { openEmbedded, openPostgres } from './platform/database/engine.ts';
import { migrate } from './platform/database/migrate.ts';
import { asSystem } from './platform/database/system.ts';
import { openJobs } from './platform/jobs/jobs.ts';
import type { Platform } from './platform/platform.ts';
import type { Settings } from './platform/settings.ts';

/** Opens the database the settings name, brings it up to date and starts its jobs. */
export async function openPlatform(settings: Settings): Promise<{ platform: Platform; close(): Promise<void> }> {
  const { databaseUrl, dataDir, secret } = settings;
  const engine = databaseUrl ? await openPostgres(databaseUrl) : await openEmbedded(join(dataDir, 'database'));
  await migrate(engine, 'migrations').catch((error: unknown) => {
    const database = databaseUrl ? `PostgreSQL at ${new URL(databaseUrl).host}` : `The database in ${dataDir}`;
    throw new Error(`${database} cannot be used: ${reasonOf(error)}`, { cause: error });
  });
  const jobs = await openJobs(engine, databaseUrl);
  const platform: Platform = {
    engine,
    database: engine.owner,
    jobs,
    now: () => new Date(),
    zone: 'Asia/Jakarta',
    secret,
  };
  await jobs.work({
    'chain-audit': ({ workspaceId }) => chainAudit(asSystem(engine), workspaceId),
    'record-import': (data) => recordImport(platform, data),
  });
  const close = async () => {
    await jobs.stop();
    await engine.close();
  };
  return { platform, close };
}
