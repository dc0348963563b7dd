// Builds the browser's files and the server, only when their sources changed since the last build.
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

/** Whoever writes into dist/ by other means calls this first, so that the next start builds again. */
export function forgetBuild() {
  rmSync(remembered, { force: true });
}

export function build() {
  console.log('Building…');
  const before = fingerprint(sources);
  forgetBuild();
  must(projectNode(), [vite, 'build', '--logLevel', 'warn']);
  must(projectNode(), [vite, 'build', '--ssr', '--logLevel', 'warn']);
  writeFileSync(remembered, before);
}
