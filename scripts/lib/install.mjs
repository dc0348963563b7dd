// Installs what package-lock.json lists, only when it is not there yet or the list changed.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint, root } from './project.mjs';
import { machineEnv, must } from './run.mjs';

const remembered = join(root, 'node_modules', '.rembug-lock');

export function ensureInstalled() {
  const wanted = fingerprint(['package-lock.json']);
  if (existsSync(remembered) && readFileSync(remembered, 'utf8') === wanted) return;
  console.log('Installing packages…');
  // Not `npm ci`: it refuses a lock file that could not name the binaries of every other platform.
  const quietly = ['--no-audit', '--no-fund', '--loglevel=error'];
  must('npm', ['install', '--no-save', '--include=dev', ...quietly], machineEnv);
  writeFileSync(remembered, wanted);
}
