// npm run dev: builds on every save and starts the server again. Ctrl-C ends all of it.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { forgetBuild } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { isNewEnough, projectNode } from './lib/node.mjs';
import { root } from './lib/project.mjs';
import { follow, projectEnv } from './lib/run.mjs';

ensureInstalled();
if (isNewEnough(process.version)) await develop();
else process.exitCode = await follow(projectNode(), process.argv.slice(1));

async function develop() {
  const { build } = await import('vite');
  forgetBuild();
  const server = restartingServer(process.argv.slice(2));
  const client = await watch(build, {}, server.restart);
  const watchers = [client, await watch(build, { ssr: true }, server.restart)];
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.once(signal, async () => {
      await Promise.all([server.stop(), ...watchers.map((watcher) => watcher.close())]);
      process.exit(0);
    });
  }
}

/** Builds once and again on every save. Vite itself says what is wrong when it cannot. */
async function watch(build, options, onBuilt) {
  const watcher = await build({ root, logLevel: 'warn', build: { ...options, watch: {} } });
  watcher.on('event', (event) => {
    if (event.code === 'BUNDLE_END') onBuilt();
    void event.result?.close();
  });
  return watcher;
}

/** One server at a time: two would fight over the database. Builds close to each other cause one restart. */
function restartingServer(args) {
  let child;
  let pending;
  let chain = Promise.resolve();

  const stop = async () => {
    clearTimeout(pending);
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGTERM');
    await once(child, 'exit');
  };
  const start = () => {
    const how = { cwd: root, env: projectEnv, stdio: ['ignore', 'inherit', 'inherit'], detached: true };
    child = spawn(projectNode(), ['--enable-source-maps', 'dist/server/server.js', ...args], how);
  };
  const restart = () => {
    clearTimeout(pending);
    pending = setTimeout(() => (chain = chain.then(stop).then(start)), 200);
  };
  return { restart, stop: () => chain.then(stop) };
}
