// Chromium and PostgreSQL for the tests, from Debian's packages.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fail, must } from './run.mjs';

const postgresHome = '/usr/lib/postgresql';
const oldestPostgres = 15;

/** Installs what is absent when we may; otherwise says in one line what to install, and ends. */
export function ensureSystemPackages() {
  const missing = [...(hasChromium() ? [] : ['chromium']), ...(hasPostgres() ? [] : ['postgresql'])];
  if (missing.length === 0) return;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    fail(`The tests need ${missing.join(' and ')}: sudo apt-get install ${missing.join(' ')}`);
  }
  console.log(`Installing ${missing.join(' and ')}…`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  must('apt-get', ['update', '-qq'], env);
  must('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing], env);
  if (!hasPostgres()) fail(`The tests need PostgreSQL ${oldestPostgres} or newer; the system's is older.`);
}

function hasChromium() {
  return existsSync('/usr/bin/chromium');
}

function hasPostgres() {
  const versions = existsSync(postgresHome) ? readdirSync(postgresHome) : [];
  const isThere = (version) => existsSync(join(postgresHome, version, 'bin', 'initdb'));
  return versions.some((version) => Number(version) >= oldestPostgres && isThere(version));
}
