// Builds the browser's files and the server, only when their sources changed since the last build.
import { existsSync, readFileSync, writeFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint, root } from './project.mjs';
import { projectNode } from './node.mjs';
import { must } from './run.mjs';

const sources = ['src', 'migrations', 'vite.config.ts', 'tsconfig.json', 'package-lock.json'];
const remembered = join(root, 'dist', '.built');
const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');

export function ensureBuilt() {
  const isCurrent = existsSync(remembered) && readFileSync(remembered, 'utf8') === fingerprint(sources);
  if (!isCurrent) build();
}

export function build() {
  console.log('Building…');
  const before = fingerprint(sources);
  rmSync(remembered, { force: true });
  must(projectNode(), [vite, 'build', '--logLevel', 'warn']);
  must(projectNode(), [vite, 'build', '--ssr', '--logLevel', 'warn']);
  writeFileSync(remembered, before);
}
