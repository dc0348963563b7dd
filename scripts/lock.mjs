// npm run lock: after a change of packages, adds to package-lock.json the builds for other platforms that a
// registry without them left out. `npm ci` refuses a lock file that lacks them, on every platform.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './lib/project.mjs';
import { machineEnv, must } from './lib/run.mjs';

const file = join(root, 'package-lock.json');
const systems = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32'];
const processors = ['arm64', 'arm', 'x64', 'ia32', 'ppc64', 'riscv64', 's390x', 'wasm32'];

/** What the name of a platform's package says about where it runs: @oxlint/binding-linux-x64-musl. */
function platformOf(name) {
  const words = name.split(/[/-]/);
  const one = (field, value) => (value ? { [field]: [value] } : {});
  const libc = ['musl', 'musleabihf'].some((word) => words.includes(word)) ? 'musl' : 'glibc';
  return {
    ...one('os', systems.find((system) => words.includes(system))),
    ...one('cpu', processors.find((processor) => words.includes(processor))),
    ...(words.includes('linux') && /gnu|musl/.test(name) ? { libc: [libc] } : {}),
  };
}

function missingOf(packages, [path, entry]) {
  return Object.entries(entry.optionalDependencies ?? {})
    .filter(([name]) => !packages[`node_modules/${name}`] && !packages[`${path}/node_modules/${name}`])
    .map(([name, version]) => [
      `node_modules/${name}`,
      { version, ...platformOf(name), ...(entry.dev ? { dev: true } : {}), optional: true },
    ]);
}

const lock = JSON.parse(readFileSync(file, 'utf8'));
const added = Object.entries(lock.packages).flatMap((each) => missingOf(lock.packages, each));
Object.assign(lock.packages, Object.fromEntries(added));
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
must('npm', ['install', '--package-lock-only', '--loglevel=error'], machineEnv);
console.log(`Added ${added.length} packages of other platforms.`);
