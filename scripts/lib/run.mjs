// Starting other programs, with the project's own Node and tools first on the PATH.
import { spawn, spawnSync } from 'node:child_process';
import { delimiter } from 'node:path';
import { bin, root } from './project.mjs';

const folders = (process.env.PATH ?? '').split(delimiter);

/** For everything after the installation: the tools in node_modules come first. */
export const projectEnv = { ...process.env, PATH: [bin, ...folders.filter((folder) => folder !== bin)].join(delimiter) };

/** For the installation itself, which replaces node_modules: only what the machine has. */
export const machineEnv = {
  ...process.env,
  PATH: folders.filter((folder) => !folder.endsWith('node_modules/.bin')).join(delimiter),
};

/** Runs a program in the foreground and stops this one, with its exit code, when it fails. */
export function must(command, args, env = projectEnv) {
  const { status, error } = spawnSync(command, args, { cwd: root, env, stdio: ['ignore', 'inherit', 'inherit'] });
  if (error) fail(`Could not run ${command}: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
}

/** Ends with one plain line. */
export function fail(message) {
  console.error(message);
  process.exit(1);
}

/** Runs a program until it ends; signals sent to this process reach it. Returns its exit code. */
export function follow(command, args, env = projectEnv) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, env, stdio: 'inherit' });
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    for (const signal of signals) process.on(signal, () => child.kill(signal));
    child.on('error', (error) => fail(`Could not run ${command}: ${error.message}`));
    child.on('exit', (code, signal) => resolve(code ?? (signal === 'SIGINT' ? 130 : 143)));
  });
}
