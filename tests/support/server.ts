/** Rembug itself, as people run it: its own process, port and data. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, until } from './wait.ts';

const root = join(import.meta.dirname, '..', '..');
const program = join(root, 'dist', 'server', 'server.js');

export interface Server {
  url: string;
  dataDir: string;
  /** What it printed so far. */
  said(): string;
  /** Asks it to end and waits until it has; its data stay until the tests end. */
  stop(): Promise<void>;
  kill9(): Promise<void>;
  /** Starts it again on the same data and address. */
  restart(): Promise<void>;
}

interface Options {
  /** A data folder to begin with a copy of; without it the folder is empty. */
  template?: string;
  args?: string[];
  env?: Record<string, string>;
}

/** Starts a server and waits until it is well. Fails with what it printed when it ends before that. */
export async function startServer({ template, args = [], env = {} }: Options = {}): Promise<Server> {
  if (!existsSync(program)) throw new Error('The server is not built: npm run build.');
  const dataDir = mkdtempSync(join(tmpdir(), 'rembug-data-'));
  if (template) cpSync(template, dataDir, { recursive: true });
  const port = await freePort();
  const url = `http://localhost:${port}`;
  // Empty means not set: nothing of ours may point this server to somebody else's data.
  const own = { DATA_DIR: dataDir, PUBLIC_URL: url, DATABASE_URL: '', SECRET: '' };
  const settings = { ...process.env, ...own, PORT: String(port), HOST: '127.0.0.1', ...env };

  let output = '';
  const start = async () => {
    const child = spawn(process.execPath, [program, ...args], { cwd: root, env: settings });
    const listen = (chunk: unknown) => (output += String(chunk));
    for (const stream of [child.stdout, child.stderr]) stream.on('data', listen);
    await wellOrGone(child, url, () => output);
    return child;
  };
  let child = await start();
  const end = async (signal: NodeJS.Signals) => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill(signal);
    await once(child, 'exit');
  };
  process.on('exit', () => {
    child.kill('SIGKILL');
    rmSync(dataDir, { recursive: true, force: true });
  });

  return {
    url,
    dataDir,
    said: () => output,
    stop: () => end('SIGTERM'),
    kill9: () => end('SIGKILL'),
    restart: async () => {
      await end('SIGTERM');
      child = await start();
    },
  };
}

async function wellOrGone(child: ChildProcess, url: string, output: () => string) {
  await until(
    'the server to be well',
    async () => {
      const { exitCode } = child;
      if (exitCode !== null) throw new Error(`The server ended with code ${exitCode}:\n${output()}`);
      return fetch(`${url}/health`).then((answer) => answer.ok, () => false);
    },
    60,
  );
}
