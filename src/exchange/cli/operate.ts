import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { operatorLink } from '../../identity/index.ts';
import type { Verdict } from '../../platform/audit/chain.ts';
import { dumpEmbedded, restoreEmbedded } from '../../platform/database/backup.ts';
import { holderOf } from '../../platform/database/lock.ts';
import type { Platform } from '../../platform/platform.ts';
import type { Settings } from '../../platform/settings.ts';
import { operatorAuthorization, verdicts } from '../api/operator.ts';
import { ask, send } from './server.ts';
import type { Server } from './server.ts';
import { Stop } from './stop.ts';

/** The installation on this machine: its settings, and how its platform is opened when no server runs. */
export interface Here {
  settings: Settings;
  open(): Promise<{ platform: Platform; close(): Promise<void> }>;
}

const OWN_TOOL = 'PostgreSQL has a tool of its own:\n';

type Told = (Verdict & { workspace: string })[];

/** Whether the audit of every workspace hangs together, or where the first one does not. */
export async function verify(here: Here): Promise<{ says: string; holds: boolean }> {
  const server = runningServer(here);
  const told = server
    ? (await ask<{ workspaces: Told }>(server, '/api/operator/verify', { method: 'GET' })).workspaces
    : await withPlatform(here, verdicts);
  const lines = told.map(({ workspace, rows, unchained, brokenAt }) => {
    const waiting = unchained > 0 ? `, ${unchained} newer ones wait to be bound` : '';
    const verdict = brokenAt ? `BROKEN at row ${brokenAt}` : 'holds';
    return `${workspace}: the chain of ${rows} rows ${verdict}${waiting}`;
  });
  return {
    says: lines.join('\n') || 'Nothing was done here yet.',
    holds: told.every(({ brokenAt }) => !brokenAt),
  };
}

/** Writes everything in the embedded database to a file, while people work or while nothing runs. */
export async function backup(here: Here, file: string): Promise<string> {
  const { databaseUrl, dataDir } = here.settings;
  if (databaseUrl) throw new Stop(`${OWN_TOOL}  pg_dump --format=custom --file=${file} "$DATABASE_URL"`);
  const server = runningServer(here);
  const content = server
    ? await (await send(server, '/api/operator/backup', { method: 'GET' })).bytes()
    : await withPlatform(here, async ({ engine }) => (await dumpEmbedded(engine)).bytes());
  await writeFile(file, content, { mode: 0o600, flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
    throw new Stop(error.code === 'EEXIST' ? `${file} is there already.` : error.message);
  });
  const secret = join(dataDir, 'secret');
  return `${file} holds everything. Keep ${secret} too, in another place: names in the audit need it.`;
}

/** Puts a backup in the place of the embedded database; the server must not be running. */
export async function restore(
  { settings: { databaseUrl, dataDir } }: Here,
  file: string,
  now: Date,
): Promise<string> {
  if (databaseUrl) {
    throw new Stop(`${OWN_TOOL}  pg_restore --clean --if-exists --dbname="$DATABASE_URL" ${file}`);
  }
  const content = await readFile(file).catch(() => {
    throw new Stop(`There is no file ${file}.`);
  });
  const aside = await restoreEmbedded(databaseIn(dataDir), new Blob([content]), now).catch(
    (error: unknown) => {
      throw new Stop(error instanceof Error ? error.message : '', { cause: error });
    },
  );
  const before = aside ? ` What was there before is in ${aside}.` : '';
  return `${databaseIn(dataDir)} is as it was in ${file}.${before}`;
}

/** A one-time link with which the first operator makes an account. */
export async function linkForOperator(here: Here): Promise<string> {
  const server = runningServer(here);
  const token = server
    ? (await ask<{ token: string | null }>(server, '/api/operator/link')).token
    : await withPlatform(here, operatorLink);
  if (!token) throw new Stop('There is an operator already.');
  return `${here.settings.publicUrl}/tautan/${token}`;
}

/** The server that has the embedded database open; nobody else may open it then. */
function runningServer({ settings }: Here): Server | undefined {
  if (settings.databaseUrl || holderOf(databaseIn(settings.dataDir)) === undefined) return undefined;
  const url = `http://${settings.host}:${settings.port}`;
  return { url, authorization: operatorAuthorization(settings.secret), language: 'en' };
}

async function withPlatform<T>(
  { settings, open }: Here,
  work: (platform: Platform) => Promise<T>,
): Promise<T> {
  if (!settings.databaseUrl && !existsSync(databaseIn(settings.dataDir))) {
    throw new Stop(`There is no database in ${settings.dataDir}. Another folder goes into DATA_DIR.`);
  }
  const { platform, close } = await open();
  return work(platform).finally(close);
}

function databaseIn(dataDir: string): string {
  return join(dataDir, 'database');
}
