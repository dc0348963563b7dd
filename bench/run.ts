/**
 * npm run bench: Rembug beside a bare Node server with the same SQL, on one private PostgreSQL, in one run.
 * What counts are the ratios; the numbers beside them belong to the machine.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import pg from 'pg';
import { newId } from '../src/kernel/id.ts';
import { startPostgres } from '../tests/support/postgres.ts';
import { startServer } from '../tests/support/server.ts';
import { freePort } from '../tests/support/wait.ts';
import { load } from './load.ts';
import type { Measured, Shot } from './load.ts';

const ROUNDS = 3;
const SECONDS = 4;
const PROBLEMS = 50;

const cluster = await startPostgres();
const rembug = await startServer({ env: { DATABASE_URL: cluster.url } });
const cookie = await signInAsChair(rembug.url);
const ids = await idsOf(cluster.url);
for (let n = 0; n < PROBLEMS; n += 1) await raise(`Masalah ke-${n} untuk pengukuran`);
const bare = await startBare();

const list = `${rembug.url}/kota-pekalongan/masalah`;
const cases: { name: string; expected: number; ours(): Shot; floor(): Shot }[] = [
  { name: 'list page, 50 problems', expected: 200, ours: () => ({ url: list }), floor: () => ({ url: `${bare}/list` }) },
  {
    name: 'detail page with its red thread',
    expected: 200,
    ours: () => ({ url: `${list}/${ids.problem}` }),
    floor: () => ({ url: `${bare}/${ids.problem}` }),
  },
  { name: 'one command: raise a problem', expected: 201, ours: command, floor: () => ({ url: `${bare}/add` }) },
];

console.log('| | Rembug /s | bare /s | ratio | p99 ÷ p50 |\n|---|---|---|---|---|');
for (const each of cases) {
  const rounds: { ours: Measured; floor: Measured }[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const ours = await load(each.ours, SECONDS, each.expected);
    rounds.push({ ours, floor: await load(each.floor, SECONDS, 200) });
  }
  const { ours, floor } = rounds.toSorted((a, b) => ratio(a) - ratio(b))[Math.floor(ROUNDS / 2)]!;
  const cells = [each.name, ours.rate.toFixed(0), floor.rate.toFixed(0), ratio({ ours, floor }).toFixed(2)];
  console.log(`| ${[...cells, (ours.p99 / ours.p50).toFixed(1)].join(' | ')} |`);
}
await rembug.stop();
await cluster.stop();
process.exit(0);

function ratio({ ours, floor }: { ours: Measured; floor: Measured }): number {
  return ours.rate / floor.rate;
}

/** Signs in as the chair of the demonstration and keeps the cookie. */
async function signInAsChair(url: string): Promise<string> {
  const page = await (await fetch(`${url}/masuk`)).text();
  const person = /name="person" value="([^"]+)"><span>Zakiyah/.exec(page)?.[1] ?? '';
  const answer = await fetch(`${url}/masuk/peragaan`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: url, 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ person, back: '/' }),
  });
  return answer.headers.getSetCookie().map((each) => each.split(';')[0]).join('; ');
}

function command(title = 'Masalah dari pengukuran'): Shot {
  return {
    url: `${rembug.url}/api/kota-pekalongan/commands/forum.raise-problem`,
    method: 'POST',
    headers: { cookie, origin: rembug.url, 'content-type': 'application/json', 'idempotency-key': newId() },
    body: JSON.stringify({ title, story: 'Cerita' }),
  };
}

async function raise(title: string): Promise<void> {
  const { url, method, headers, body } = command(title);
  const answer = await fetch(url, { method, headers, body });
  if (answer.status !== 201) throw new Error(`raising a problem was answered ${answer.status}: ${await answer.text()}`);
}

async function idsOf(url: string) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query(`select m.workspace_id as workspace, m.id as problem, m.raised_by as person,
    m.raised_for as organisation from forum.problem m join identity.workspace w on w.id = m.workspace_id
    where w.slug = 'kota-pekalongan' order by m.raised_on limit 1`);
  await client.end();
  return rows[0] as { workspace: string; problem: string; person: string; organisation: string };
}

async function startBare(): Promise<string> {
  const port = await freePort();
  const env = {
    ...process.env,
    BENCH_DATABASE: cluster.url,
    BENCH_PORT: String(port),
    BENCH_IDS: [ids.workspace, ids.person, ids.organisation].join(','),
  };
  const child = spawn(process.execPath, [join(import.meta.dirname, 'bare-server.ts')], { env });
  child.stderr.pipe(process.stderr);
  process.on('exit', () => child.kill());
  await once(child.stdout, 'data');
  return `http://127.0.0.1:${port}`;
}
