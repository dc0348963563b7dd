import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const home = '/usr/lib/postgresql';
const oldest = 15;

/** The folder with initdb and pg_ctl of the newest installed PostgreSQL. */
export function postgresPrograms(): string {
  const installed = existsSync(home) ? readdirSync(home).map(Number) : [];
  const version = Math.max(...installed.filter((each) => each >= oldest && existsSync(folder(each))));
  if (!Number.isFinite(version)) {
    throw new Error(`These tests need PostgreSQL ${oldest} or newer: apt-get install postgresql.`);
  }
  return folder(version);
}

function folder(version: number): string {
  return join(home, String(version), 'bin');
}
