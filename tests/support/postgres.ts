/**
 * A private PostgreSQL: its own data in a temporary folder, a free port on this machine only, run by an
 * ordinary user (PostgreSQL refuses to be root), gone when the tests end.
 */
import { execFile, execFileSync, spawn, type SpawnOptions } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import {
  appendFileSync, chownSync, closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { freePort, until } from './wait.ts';
import { postgresPrograms } from './postgres-programs.ts';

const execute = promisify(execFile);

export interface Cluster {
  /** For the application: owner of its database, may make roles and databases, not a superuser. */
  url: string;
  superuserUrl: string;
  /** Stops it and deletes everything it held. */
  stop(): Promise<void>;
  /** Ends it as a power cut would; what was committed must be there after `restart`. */
  kill9(): Promise<void>;
  restart(): Promise<void>;
}

/** `durable` keeps fsync on, for tests that pull the plug; other tests are faster without. */
export async function startPostgres({ durable = false } = {}): Promise<Cluster> {
  const programs = postgresPrograms();
  const who = ordinaryUser();
  const folder = mkdtempSync(join(tmpdir(), 'rembug-postgres-'));
  if (who) chownSync(folder, who.uid, who.gid);
  const data = join(folder, 'data');
  const password = randomBytes(16).toString('hex');
  const port = await freePort();

  const remove = () => {
    process.off('exit', remove);
    stopNow(programs, data, who);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  process.on('exit', remove);

  await initialise(programs, folder, data, password, who);
  appendFileSync(join(data, 'postgresql.conf'), settings(port, folder, durable));
  const superuserUrl = `postgres://postgres:${password}@127.0.0.1:${port}/postgres`;
  const start = () => run(programs, folder, data, superuserUrl, who);
  let main = await start();
  await makeOrdinaryRole(superuserUrl, password);

  return {
    url: `postgres://rembug:${password}@127.0.0.1:${port}/rembug`,
    superuserUrl,
    stop: async () => remove(),
    kill9: async () => {
      main.kill('SIGKILL');
      await once(main, 'exit');
    },
    restart: async () => {
      main = await start();
    },
  };
}

/** Starts the main process and waits for its answer; after a crash not before its parts are gone. */
async function run(programs: string, folder: string, data: string, url: string, who?: User) {
  const begin = () => {
    const log = openSync(join(folder, 'log'), 'a');
    const how: SpawnOptions = { ...who, cwd: folder, stdio: ['ignore', log, log] };
    const main = spawn(join(programs, 'postgres'), ['-D', data], how);
    closeSync(log);
    return main;
  };
  let main = begin();
  await until('PostgreSQL to answer', async () => {
    if (main.exitCode !== null) main = begin();
    return answers(url);
  });
  return main;
}

function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  return client.connect().then(() => client.end()).then(() => true, () => false);
}

interface User {
  uid: number;
  gid: number;
}

/** Whom to become when we are root; nobody else when we are not. */
function ordinaryUser(): User | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const lines = readFileSync('/etc/passwd', 'utf8').split('\n').map((line) => line.split(':'));
  const entry = lines.find(([name]) => name === 'postgres') ?? lines.find(([name]) => name === 'nobody');
  if (!entry) throw new Error('PostgreSQL needs an ordinary user (postgres or nobody) and there is none.');
  return { uid: Number(entry[2]), gid: Number(entry[3]) };
}

async function initialise(programs: string, folder: string, data: string, password: string, who?: User) {
  const passwordFile = join(folder, 'password');
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (who) chownSync(passwordFile, who.uid, who.gid);
  const safe = ['--username', 'postgres', '--pwfile', passwordFile, '--auth', 'scram-sha-256'];
  const same = ['--encoding', 'UTF8', '--locale', 'C.UTF-8', '--no-sync', '--no-instructions'];
  await execute(join(programs, 'initdb'), ['--pgdata', data, ...safe, ...same], { ...who, cwd: folder });
}

function settings(port: number, folder: string, durable: boolean): string {
  const always = [
    "listen_addresses = '127.0.0.1'",
    `port = ${port}`,
    `unix_socket_directories = '${folder}'`,
    'max_connections = 200',
    "timezone = 'UTC'",
  ];
  const careless = ['fsync = off', 'synchronous_commit = off', 'full_page_writes = off'];
  return `\n${[...always, ...(durable ? [] : careless)].join('\n')}\n`;
}

async function makeOrdinaryRole(superuserUrl: string, password: string) {
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  await client.query(`create role rembug login createrole createdb password '${password}'`);
  await client.query('create database rembug owner rembug');
  await client.end();
}

function stopNow(programs: string, data: string, who?: User) {
  const args = ['--pgdata', data, '--silent', '--mode', 'immediate', '--wait', 'stop'];
  try {
    execFileSync(join(programs, 'pg_ctl'), args, { ...who, cwd: tmpdir(), stdio: 'ignore' });
  } catch {
    // It does not run any more, which is what we want.
  }
}
