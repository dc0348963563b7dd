// Starting other programs, with the project's own Node and tools first on the PATH.
import { spawn, spawnSync } from 'node:child_process';
import { delimiter } from 'node:path';
import { bin, root } from './project.mjs';

const folders = (process.env.PATH ?? '').split(delimiter);
const withPath = (...path) => ({ ...process.env, PATH: path.join(delimiter) });

/** For everything after the installation: the tools in node_modules come first. */
export const projectEnv = withPath(bin, ...folders.filter((folder) => folder !== bin));

/** For the installation itself, which replaces node_modules: only what the machine has. */
export const machineEnv = withPath(...folders.filter((folder) => !folder.endsWith('node_modules/.bin')));

/** Runs a program in the foreground and stops this one, with its exit code, when it fails. */
export function must(command, args, env = projectEnv) {
  const how = { cwd: root, env, stdio: ['ignore', 'inherit', 'inherit'] };
  const { status, error } = spawnSync(command, args, how);
  if (error) fail(`Could not run ${command}: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
}

/** Ends with one plain line. */
export function fail(message) {
  console.error(message);
  process.exit(1);
}

/**
 * Runs a program until it ends and returns its exit code. It has a process group of its own, so that Ctrl-C,
 * which npm and the terminal both hand on, reaches it once. After a signal this program ends with it.
 */
export function follow(command, args, { env = projectEnv, stdin = 'inherit' } = {}) {
  return new Promise((resolve) => {
    const how = { cwd: root, env, stdio: [stdin, 'inherit', 'inherit'], detached: true };
    const child = spawn(command, args, how);
    const release = handOnSignals(child);
    child.on('error', (error) => fail(`Could not run ${command}: ${error.message}`));
    child.on('exit', (code) => {
      if (release()) process.exit(code ?? 130);
      resolve(code ?? 1);
    });
  });
}

const sameKeystroke = 1000;

/** Hands signals on to the child. The function it returns stops that, and says whether there was one. */
function handOnSignals(child) {
  let last = -Infinity;
  const handOn = (signal) => {
    if (performance.now() - last < sameKeystroke) return;
    last = performance.now();
    child.kill(signal);
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.on(signal, handOn);
  return () => {
    for (const signal of signals) process.off(signal, handOn);
    return last > -Infinity;
  };
}
