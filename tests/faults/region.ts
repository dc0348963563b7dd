import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import pg from 'pg';
import { newId } from '../../src/kernel/id.ts';
import { openEmbedded, openPostgres } from '../../src/platform/database/engine.ts';
import type { Engine } from '../../src/platform/database/engine.ts';
import { SECRET, people } from '../support/people.ts';
import type { PersonName } from '../support/people.ts';
import { startServer } from '../support/server.ts';
import type { Server } from '../support/server.ts';
import { fill } from '../support/template.ts';

/** A server of its own with the region and the people of the tests in its database. */
export interface Region {
  server: Server;
  /** Signs somebody in; the cookie to send along. */
  signIn(who: PersonName): Promise<string>;
  get(path: string, cookie?: string): Promise<Answer>;
  post(path: string, typed: Record<string, string>, cookie?: string): Promise<Answer>;
  /** Looks into the database itself. An embedded one only while the server stands still. */
  look<T>(work: (engine: Engine) => Promise<T>): Promise<T>;
}

interface Answer {
  status: number;
  text: string;
  location: string;
}

/** @param postgres a PostgreSQL to make a database in; without it the server runs on the embedded one */
export async function openRegion(postgres?: string): Promise<Region> {
  const databaseUrl = postgres && (await newDatabase(postgres));
  const template = mkdtempSync(join(tmpdir(), 'rembug-template-'));
  await withEngine(databaseUrl, template, prepare);
  const env = { SECRET, DATABASE_URL: databaseUrl ?? '' };
  const server = await startServer({ template, env });
  rmSync(template, { recursive: true });
  const get = (path: string, cookie = '') => ask(server, path, { headers: { cookie } });
  const post = (path: string, typed: Record<string, string>, cookie = '') =>
    ask(server, path, {
      method: 'POST',
      headers: { cookie, origin: server.url },
      body: new URLSearchParams({ _key: newId(), ...typed }),
    });
  return {
    server,
    get,
    post,
    signIn: (who) => signIn(server, people[who].name),
    look: (work) => withEngine(databaseUrl, server.dataDir, work),
  };
}

async function newDatabase(postgres: string): Promise<string> {
  const address = new URL(postgres);
  address.pathname = `/region_${newId().replaceAll('-', '')}`;
  const client = new pg.Client({ connectionString: postgres });
  await client.connect();
  await client.query(`create database ${address.pathname.slice(1)}`).finally(() => client.end());
  return address.href;
}

type Work<T> = (engine: Engine) => Promise<T>;

async function withEngine<T>(databaseUrl: string | undefined, dataDir: string, work: Work<T>): Promise<T> {
  const embedded = join(dataDir, 'database');
  const engine = await (databaseUrl ? openPostgres(databaseUrl, 2) : openEmbedded(embedded));
  try {
    return await work(engine);
  } finally {
    await engine.close();
  }
}

/** Everybody can be signed in as with one tap, as in a demonstration. */
async function prepare(engine: Engine): Promise<void> {
  await fill(engine);
  await sql`insert into platform.setting (name, value)
    values ('begun', 'demonstration')`.execute(engine.owner);
  await sql`update identity.person set fictional = true`.execute(engine.owner);
}

async function ask(server: Server, path: string, request: RequestInit): Promise<Answer> {
  const answer = await fetch(`${server.url}${path}`, { ...request, redirect: 'manual' });
  const location = answer.headers.get('location') ?? '';
  return { status: answer.status, text: await answer.text(), location };
}

async function signIn(server: Server, name: string): Promise<string> {
  const page = await (await fetch(`${server.url}/masuk`)).text();
  const person = new RegExp(`value="([^"]+)"[^>]*><span>${name}<`).exec(page)?.[1];
  if (!person) throw new Error(`The sign-in page does not offer ${name}.`);
  const answer = await fetch(`${server.url}/masuk/peragaan`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: server.url },
    body: new URLSearchParams({ person }),
  });
  return answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0]).join('; ');
}
