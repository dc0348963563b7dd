import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import pg from 'pg';
import { inject } from 'vitest';
import { newId } from '../../src/kernel/id.ts';
import { addOrganisation, addPerson, openWorkspace } from '../../src/identity/index.ts';
import { run } from '../../src/platform/command/run.ts';
import { openEmbedded, openPostgres } from '../../src/platform/database/engine.ts';
import type { Engine } from '../../src/platform/database/engine.ts';
import { migrate } from '../../src/platform/database/migrate.ts';
import type { Platform } from '../../src/platform/platform.ts';
import { identityTables } from '../../src/identity/schema.ts';
import { SECRET, operator, organisations, people } from './people.ts';

/**
 * A database of one's own with the migrations and the people of `people.ts`, copied from a template that
 * is made once for each state of the sources it depends on.
 */
export async function openTemplate(): Promise<Engine> {
  return inject('engine') === 'postgres' ? copyOfPostgres(inject('postgresUrl')) : copyOfEmbedded();
}

async function copyOfEmbedded(): Promise<Engine> {
  const file = `.tmp/template-${fingerprint()}.tar`;
  if (!existsSync(file)) await makeEmbedded(file);
  return openEmbedded(undefined, new Blob([readFileSync(file)]));
}

async function makeEmbedded(file: string): Promise<void> {
  const engine = await openEmbedded();
  await fill(engine);
  const dump = await engine.lite!.dumpDataDir('none');
  await engine.close();
  mkdirSync('.tmp', { recursive: true });
  const mine = `${file}.${process.pid}`;
  writeFileSync(mine, Buffer.from(await dump.arrayBuffer()));
  renameSync(mine, file);
}

async function copyOfPostgres(url: string): Promise<Engine> {
  const template = `template_${fingerprint()}`;
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await onServer(url, async (server) => {
    await server.query('select pg_advisory_lock(1)');
    const known = await server.query('select 1 from pg_database where datname = $1', [template]);
    if (known.rowCount === 0) await makePostgres(server, url, template);
    await server.query(`create database ${name} template ${template}`);
  });
  return openPostgres(at(url, name), 4);
}

async function makePostgres(server: pg.Client, url: string, template: string): Promise<void> {
  await server.query(`drop database if exists ${template}_new`);
  await server.query(`create database ${template}_new`);
  const engine = await openPostgres(at(url, `${template}_new`), 2);
  await fill(engine);
  await engine.close();
  await server.query(`alter database ${template}_new rename to ${template}`);
}

async function onServer(url: string, work: (server: pg.Client) => Promise<void>): Promise<void> {
  const server = new pg.Client({ connectionString: url });
  await server.connect();
  await work(server).finally(() => server.end());
}

function at(url: string, database: string): string {
  const address = new URL(url);
  address.pathname = `/${database}`;
  return address.href;
}

/** Opens a workspace with every organisation and person, through the commands everybody uses. */
export async function fill(engine: Engine): Promise<void> {
  await migrate(engine, 'migrations');
  const platform: Platform = {
    engine,
    database: engine.owner,
    jobs: { send: async () => {}, work: async () => {}, stop: async () => {} },
    now: () => new Date('2026-01-05T02:00:00Z'),
    zone: 'Asia/Jakarta',
    secret: SECRET,
  };
  const workspaceId = newId();
  const { forum, ...others } = organisations;
  const call = { workspaceId, actor: operator };
  const names = { forum: forum.name, secretary: people.dewi.name };
  const input = { name: 'Kota Uji', slug: 'kota-uji', region_codes: '33.75', ...names };
  await run(platform, openWorkspace, { ...call, key: newId(), input });
  const dewi = await firstSecretary(engine, workspaceId);
  const asDewi = (command: Parameters<typeof run>[1], given: Record<string, unknown>) =>
    run(platform, command, { workspaceId, actor: dewi, key: newId(), input: given });
  const ids: Record<string, string> = {};
  for (const [place, organisation] of Object.entries(others)) {
    const receipt = await asDewi(addOrganisation, { ...organisation, status: 'active' });
    ids[place] = receipt.id;
  }
  for (const { name, role, place } of Object.values(people)) {
    if (place !== 'forum') await asDewi(addPerson, { name, role, organisation_id: ids[place] });
  }
}

async function firstSecretary(engine: Engine, workspaceId: string) {
  const tenure = await identityTables(engine.owner)
    .selectFrom('identity.tenures')
    .selectAll()
    .where('workspace_id', '=', workspaceId)
    .executeTakeFirstOrThrow();
  return {
    personId: tenure.person_id,
    name: tenure.person_name,
    tenureId: tenure.id,
    organisationId: tenure.organisation_id,
    organisationName: tenure.organisation_name,
    role: tenure.role,
  };
}

function fingerprint(): string {
  const hash = createHash('sha256').update(readFileSync('tests/support/people.ts'));
  for (const name of readdirSync('migrations').sort()) hash.update(readFileSync(`migrations/${name}`));
  return hash.digest('hex').slice(0, 16);
}
