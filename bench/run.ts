/** npm run bench: Rembug beside a bare Node server and the bare SQL, on both engines; see README.md. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '../tests/support/postgres.ts';
import { startServer } from '../tests/support/server.ts';
import type { Server } from '../tests/support/server.ts';
import { contests } from './contest.ts';
import type { Contest } from './contest.ts';
import { load, middle } from './load.ts';
import type { Speed } from './load.ts';
import { seed } from './seed.ts';
import type { Seeded } from './seed.ts';
import { openStore } from './store.ts';

const ROUNDS = 5;
const WARM_UP = 2;
const SECONDS = Number(process.env['SECONDS'] ?? 1);
const contestants = ['rembug', 'node', 'sql'] as const;
type Contestant = (typeof contestants)[number];

await onPostgres();
await onEmbedded();

async function onPostgres() {
  const cluster = await startPostgres({ durable: true });
  const server = await startServer({ args: ['--empty'], env: { DATABASE_URL: cluster.url } });
  const store = await openStore(cluster.url);
  const seeded = await seed(store);
  const floor = await startFloor(cluster.url, seeded);
  const cookie = await signIn(server, seeded);
  console.log('\nPostgreSQL');
  await compete(contests({ rembug: server.url, node: floor.url, store, seeded, cookie }));
  await floor.stop();
  await store.close();
  await server.stop();
  await cluster.stop();
}

/** The embedded engine belongs to one process, so each contestant gets a copy of the same data. */
async function onEmbedded() {
  const server = await startServer({ args: ['--empty'] });
  await server.stop();
  const database = join(server.dataDir, 'database');
  const own = await openStore(database);
  const seeded = await seed(own);
  await own.close();
  const copies = mkdtempSync(join(tmpdir(), 'rembug-bench-'));
  for (const name of ['node', 'sql']) cpSync(database, join(copies, name), { recursive: true });
  await server.restart();
  const store = await openStore(join(copies, 'sql'));
  const floor = await startFloor(join(copies, 'node'), seeded);
  const cookie = await signIn(server, seeded);
  console.log('\nEmbedded (PGlite)');
  await compete(contests({ rembug: server.url, node: floor.url, store, seeded, cookie }));
  await floor.stop();
  await store.close();
  await server.stop();
  rmSync(copies, { recursive: true });
}

/** Several rounds, in each of which everybody has a turn, so that a busy moment of the machine hits all. */
async function compete(all: readonly Contest[]) {
  console.log(row('', 'Rembug/s', 'p50 ms', 'p99 ms', 'bare Node/s', 'bare SQL/s', '÷ Node', '÷ SQL'));
  for (const contest of all) {
    const { rembug, node, sql } = await measure(contest);
    const speeds = [rembug.perSecond, rembug.median, rembug.slow, node.perSecond, sql.perSecond];
    const ratios = [rembug.perSecond / node.perSecond, rembug.perSecond / sql.perSecond];
    const digits = [0, 1, 1, 0, 0, 2, 2];
    console.log(row(contest.name, ...[...speeds, ...ratios].map((n, column) => n.toFixed(digits[column]))));
  }
}

async function measure(contest: Contest) {
  const speeds: Record<Contestant, Speed[]> = { rembug: [], node: [], sql: [] };
  for (const who of contestants) await load(contest[who], { seconds: WARM_UP });
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const who of contestants) speeds[who].push(await load(contest[who], { seconds: SECONDS }));
  }
  return { rembug: middle(speeds.rembug), node: middle(speeds.node), sql: middle(speeds.sql) };
}

function row(name: string, ...cells: string[]): string {
  return name.padEnd(30) + cells.map((cell) => cell.padStart(12)).join('');
}

async function startFloor(where: string, seeded: Seeded) {
  const floor = spawn(process.execPath, ['bench/floor.ts', where, JSON.stringify(seeded)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [port] = await once(floor.stdout, 'data');
  const stop = async () => {
    floor.kill();
    await once(floor, 'exit');
  };
  return { url: `http://localhost:${String(port).trim()}`, stop };
}

async function signIn(server: Server, { personId }: Seeded): Promise<string> {
  const answer = await fetch(`${server.url}/masuk/peragaan`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: server.url },
    body: new URLSearchParams({ person: personId }),
  });
  return answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0]).join('; ');
}
