import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { sql } from 'kysely';
import { openTemplate } from '../../../tests/support/template.ts';
import { people } from '../../../tests/support/people.ts';
import { addPerson } from '../../identity/index.ts';
import { identityTables } from '../../identity/schema.ts';
import { raiseProblem } from '../../forum/problem/commands/raise-problem.ts';
import { newId } from '../../kernel/id.ts';
import type { Actor } from '../access/actor.ts';
import { run } from '../command/run.ts';
import type { Engine } from '../database/engine.ts';
import { inScope } from '../database/scope.ts';
import type { Platform } from '../platform.ts';
import { chainAudit, verifyAudit } from './chain.ts';
import { unseal } from './seal.ts';

// These tests commit, so they have a database of their own.
let engine: Engine;
let platform: Platform;
let workspaceId: string;
let dewi: Actor;

beforeAll(async () => {
  engine = await openTemplate();
  platform = {
    engine,
    database: engine.owner,
    jobs: { send: async () => {}, work: async () => {}, stop: async () => {} },
    now: () => new Date('2026-11-22T02:00:00Z'),
    zone: 'Asia/Jakarta',
    secret: 'a secret of the tests, long enough for anybody',
  };
  const tenure = await identityTables(engine.owner)
    .selectFrom('identity.tenures')
    .selectAll()
    .where('person_name', '=', people.dewi.name)
    .executeTakeFirstOrThrow();
  workspaceId = tenure.workspace_id;
  dewi = {
    personId: tenure.person_id,
    name: tenure.person_name,
    tenureId: tenure.id,
    organisationId: tenure.organisation_id,
    organisationName: tenure.organisation_name,
    role: tenure.role,
  };
});

afterAll(() => engine.close());

const raise = (title: string, key = newId()) =>
  run(platform, raiseProblem, { workspaceId, actor: dewi, key, input: { title, story: 'Ceritanya.' } });

const verdict = () => verifyAudit(engine.owner, workspaceId);

test('everything that was done before hangs in one chain, and it holds', async () => {
  await chainAudit(engine.owner, workspaceId);
  const { rows, ...rest } = await verdict();
  expect(rows).toBeGreaterThan(10);
  expect(rest).toEqual({ unchained: 0 });
});

test('what was done a moment ago waits in sight until it is bound', async () => {
  await raise('Belum ada pengolah limbah');
  expect(await verdict()).toMatchObject({ unchained: 1 });
  expect(await chainAudit(engine.owner, workspaceId)).toBe(1);
  expect(await verdict()).toMatchObject({ unchained: 0 });
});

const idAt = (position: number) => sql`(select audit_id from platform.audit_chain
  where workspace_id = ${workspaceId} and position = ${position})`;

test('whoever changes a row behind the back of everybody is found, at that row', async () => {
  const { rows } = await sql<{ title: string }>`select title from platform.audit where id = ${idAt(3)}`
    .execute(engine.owner);
  const change = (title = '') =>
    sql`update platform.audit set title = ${title} where id = ${idAt(3)}`.execute(engine.owner);
  await change('sesuatu yang lain');
  expect(await verdict()).toMatchObject({ brokenAt: 3 });
  await change(rows[0]?.title);
  expect(await verdict()).not.toHaveProperty('brokenAt');
});

test('a row that was taken away is missed', async () => {
  const taken = await sql`delete from platform.audit where id = ${idAt(5)} returning *`.execute(engine.owner);
  expect(taken.rows).toHaveLength(1);
  expect(await verdict()).toMatchObject({ brokenAt: 5 });
  const row = JSON.stringify(taken.rows[0]);
  await sql`insert into platform.audit
    select * from jsonb_populate_record(null::platform.audit, ${row}::jsonb)`.execute(engine.owner);
  expect(await verdict()).not.toHaveProperty('brokenAt');
});

test.each([
  'update platform.audit set title = null',
  'delete from platform.audit',
  'update platform.audit_chain set hash = hash',
  'delete from platform.audit_chain',
])('the application itself may not do: %s', async (statement) => {
  const asMember = inScope(engine.owner, { workspaceId, audience: 'member' }, (tx) =>
    sql.raw(statement).execute(tx),
  );
  await expect(asMember).rejects.toThrow(/permission denied/);
});

test('who walks past reads nothing of what was done', async () => {
  const read = inScope(engine.owner, { workspaceId, audience: 'public' }, (tx) =>
    sql`select 1 from platform.audit`.execute(tx),
  );
  expect((await read).rows).toEqual([]);
});

test('once the key of a person is destroyed nobody reads her name, and the chain holds', async () => {
  const { id } = await run(platform, addPerson, {
    workspaceId,
    actor: dewi,
    key: newId(),
    input: { name: 'Bu Rahasia', role: 'worker', organisation_id: dewi.organisationId },
  });
  const { rows } = await sql<{ whole: string; sealed: Uint8Array }>`
    select a::text as whole, sealed from platform.audit a where subject_id = ${id}`.execute(engine.owner);
  const { whole = '', sealed = new Uint8Array() } = rows[0] ?? {};
  expect(whole).not.toContain('Bu Rahasia');
  const open = () =>
    inScope(engine.owner, { workspaceId, audience: 'member' }, (tx) =>
      unseal(tx, platform.secret, workspaceId, id, sealed),
    );
  expect(await open()).toBe('{"name":"Bu Rahasia"}');

  await chainAudit(engine.owner, workspaceId);
  await sql`delete from platform.personal_key where person_id = ${id}`.execute(engine.owner);
  expect(await open()).toBeUndefined();
  expect(await verdict()).toMatchObject({ unchained: 0 });
  expect(await verdict()).not.toHaveProperty('brokenAt');
});

// The embedded engine has one connection, on which nothing happens at the same moment.
test.runIf(inject('engine') === 'postgres')(
  'a form sent twice at once is one deed with one receipt',
  async () => {
    const key = newId();
    const receipts = await Promise.all([raise('Dua kali sekaligus', key), raise('Dua kali sekaligus', key)]);
    expect(receipts[0]?.id).toBe(receipts[1]?.id);
    expect(receipts.filter(({ again }) => again)).toHaveLength(1);
    const { rows } = await sql`select 1 from forum.problem where title = 'Dua kali sekaligus'`.execute(
      engine.owner,
    );
    expect(rows).toHaveLength(1);
  },
);

test('two who bind the chain at once bind every row once', async () => {
  for (const title of ['Satu masalah', 'Dua masalah', 'Tiga masalah']) await raise(title);
  const bound = await Promise.all([
    chainAudit(engine.owner, workspaceId),
    chainAudit(engine.owner, workspaceId),
  ]);
  expect(bound.reduce((sum, rows) => sum + rows)).toBeGreaterThanOrEqual(3);
  expect(await verdict()).toMatchObject({ unchained: 0 });
  expect(await verdict()).not.toHaveProperty('brokenAt');
});
