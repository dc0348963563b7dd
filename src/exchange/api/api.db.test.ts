import { afterAll, beforeAll, expect, test } from 'vitest';
import { sql } from 'kysely';
import { openTestSite } from '../../../tests/support/site.ts';
import type { Site } from '../../../tests/support/site.ts';
import { operatorLink } from '../../identity/index.ts';
import { newId } from '../../kernel/id.ts';
import { operatorAuthorization } from './operator.ts';
import { publicLists } from './public-lists.ts';
import type { ColumnKind } from './public-lists.ts';

let site: Site;
let zaki: Record<string, string>;

beforeAll(async () => {
  site = await openTestSite();
  zaki = { authorization: `Bearer ${await site.tokenOf('zaki')}` };
});
afterAll(() => site.close());

const JSON_TYPE = { 'content-type': 'application/json' };
const noPlant = { title: 'Sentra kami belum punya pengolah limbah', story: 'Air sumur berwarna.' };

const send = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  site.ask(path, { method: 'POST', body: JSON.stringify(body), headers: { ...JSON_TYPE, ...headers } });

const raise = (body: unknown, headers: Record<string, string> = {}) =>
  send('/api/kota-uji/commands/forum.raise-problem', body, {
    'idempotency-key': newId(),
    ...zaki,
    ...headers,
  });

test('Bu Zaki raises a problem from a program, and it stands on the public list', async () => {
  const answer = await raise(noPlant);
  expect(answer.status).toBe(201);
  const receipt = (await answer.json()) as { id: string };
  expect(receipt).toEqual({ kind: 'problem', id: expect.any(String), again: false });
  const list = await site.ask('/api/kota-uji/problems');
  expect(await list.json()).toEqual({
    items: [expect.objectContaining({ id: receipt.id, title: noPlant.title, raised_on: '2026-11-22' })],
    next: null,
  });
});

test('sending it again with the same key gives the first answer and does nothing', async () => {
  const key = { 'idempotency-key': newId() };
  const first = (await (await raise(noPlant, key)).json()) as { id: string };
  const second = await raise(noPlant, key);
  expect(second.status).toBe(200);
  expect(await second.json()).toMatchObject({ id: first.id, again: true });
});

test('what is wrong is said field by field, in the language that was asked for', async () => {
  const answer = await raise({ title: 'a', typo: 1, story: '' }, { 'accept-language': 'en-GB, id;q=0.5' });
  expect(answer.status).toBe(422);
  expect(answer.headers.get('content-type')).toContain('application/problem+json');
  expect(await answer.json()).toMatchObject({
    type: '/api#input-invalid',
    fields: { typo: 'There is no such field.' },
  });
  const indonesian = await raise({ title: 'a' });
  expect(await indonesian.json()).toMatchObject({
    title: 'Ada isian yang perlu diperbaiki.',
    status: 422,
    fields: { title: expect.stringContaining('5'), story: 'Mohon diisi.' },
  });
});

test.each([
  ['without a key', noPlant, { 'idempotency-key': '' }, 422],
  ['with a key of another kind', noPlant, { 'idempotency-key': 'satu' }, 422],
  ['with a body that is a list', [noPlant], {}, 422],
  ['without signing in', noPlant, { authorization: '' }, 401],
  ['with somebody else’s token', noPlant, { authorization: 'Bearer bukan.tanda' }, 401],
])('a command %s is refused', async (_how, body, headers, status) => {
  const answer = await raise(body, headers);
  expect(answer.status).toBe(status);
  expect(await answer.json()).toMatchObject({ status, title: expect.any(String) });
});

test.each([
  '/api/kota-uji/commands/forum.no-such',
  '/api/nowhere/commands/forum.raise-problem',
  '/api/kota-uji/commands/identity.open-workspace',
])('%s is not there', async (path) => {
  const answer = await send(path, noPlant, { 'idempotency-key': newId(), ...zaki });
  expect(answer.status).toBe(404);
  expect(answer.headers.get('content-type')).toContain('application/problem+json');
});

test('what a role may not do on a page it may not do here', async () => {
  const bank = { name: 'X', groups: ['finance'], form: 'formal', status: 'active' };
  const path = '/api/kota-uji/commands/identity.add-organisation';
  const answer = await send(path, bank, { 'idempotency-key': newId(), ...zaki });
  expect(answer.status).toBe(403);
});

test('another site cannot use the cookie of a browser, with a form or with text', async () => {
  const cookie = `rembug.session_token=${encodeURIComponent(zaki['authorization']!.slice('Bearer '.length))}`;
  const path = '/api/kota-uji/commands/forum.raise-problem';
  const headers = { cookie, origin: 'https://jahat.example', 'idempotency-key': newId() };
  const body = JSON.stringify(noPlant);
  const foreign = await site.ask(path, {
    method: 'POST',
    body,
    headers: { ...headers, 'content-type': 'text/plain' },
  });
  expect(foreign.status).toBe(403);
  const own = await site.ask(path, {
    method: 'POST',
    body,
    headers: { ...headers, ...JSON_TYPE, origin: 'http://localhost' },
  });
  expect(own.status).toBe(201);
});

interface Page {
  items: { name: string }[];
  next: string | null;
}

const pageAt = async (path: string) => (await (await site.ask(path)).json()) as Page;

test('a list is read a page at a time, and every page once', async () => {
  const names: string[] = [];
  let path: string | null = '/api/kota-uji/organisations?limit=2';
  while (path) {
    const page: Page = await pageAt(path);
    names.push(...page.items.map(({ name }) => name));
    path = page.next;
  }
  expect(names).toHaveLength(5);
  expect(new Set(names).size).toBe(5);
});

test.each(['limit=0', 'limit=201', 'limit=x', 'after=satu'])(
  'a list asked for with %s says what is wrong',
  async (query) => {
    expect((await site.ask(`/api/kota-uji/organisations?${query}`)).status).toBe(422);
  },
);

const sqlTypes: Record<ColumnKind, string> = {
  id: 'uuid',
  text: 'text',
  texts: 'ARRAY',
  day: 'date',
  whole: 'integer',
  number: 'numeric',
  rupiah: 'bigint',
  flag: 'boolean',
};

test.each(publicLists.map((list) => [list.name, list] as const))(
  'the public reads %s, described as it is',
  async (_name, list) => {
    const { rows } = await sql<{ name: string; type: string }>`
    select column_name as name, data_type as type from information_schema.columns
    where table_schema || '.' || table_name = ${list.view}`.execute(site.platform.engine.owner);
    const found = Object.fromEntries(rows.map(({ name, type }) => [name, type]));
    const described = Object.entries(list.columns).map(([column, kind]) => [column, sqlTypes[kind]]);
    expect(found).toMatchObject(Object.fromEntries(described));
    expect((await site.ask(`/api/kota-uji/${list.name}`)).status).toBe(200);
  },
);

test('no list gives out who a person is; who convenes a meeting is an organisation', () => {
  for (const { name, columns } of publicLists) {
    const personal = Object.keys(columns).filter((column) => /person|^owner_id$|_by$/.test(column));
    expect(new Set([...personal, 'convened_by']), name).toEqual(new Set(['convened_by']));
  }
});

test('signing in with a password gives a token, and a wrong one a clear answer', async () => {
  const wrong = await send('/api/sign-in', { name: 'ani@contoh.id', password: 'bukan ini' });
  expect(wrong.status).toBe(401);
  expect(await wrong.json()).toMatchObject({ type: '/api#sign-in-failed' });
  expect((await send('/api/sign-in', { name: 'ani@contoh.id' })).status).toBe(422);
});

test('the first operator signs in with a password and opens a workspace, once for one key', async () => {
  const form = new URLSearchParams({ name: 'Pak Ops', email: 'ops@contoh.id', password: 'kata sandi yang panjang' });
  const link = await site.ask(`/tautan/${await operatorLink(site.platform)}`, {
    method: 'POST', body: form, headers: { origin: 'http://localhost' },
  });
  expect(link.status).toBe(303);
  const signedIn = await send('/api/sign-in', { name: 'ops@contoh.id', password: 'kata sandi yang panjang' });
  const { token } = (await signedIn.json()) as { token: string };
  const region = {
    name: 'Kota Baru', slug: 'kota-baru', region_codes: ['33.75'], forum: 'Sekretariat', secretary: 'Bu Baru',
  };
  const open = { authorization: `Bearer ${token}`, 'idempotency-key': newId() };
  const first = await send('/api/workspaces', region, open);
  expect(first.status).toBe(201);
  expect(await first.json()).toMatchObject({ id: open['idempotency-key'], reveal: expect.any(String) });
  expect((await send('/api/workspaces', region, open)).status).toBe(200);
  expect((await send('/api/workspaces', region, { ...zaki, 'idempotency-key': newId() })).status).toBe(403);
  expect((await site.ask('/api/kota-baru/organisations')).status).toBe(200);
  const verdicts = await site.ask('/api/operator/verify', { headers: open });
  expect(verdicts.status).toBe(200);
});

test('only whoever runs the server asks for verdicts and backups', async () => {
  const own = { headers: { authorization: operatorAuthorization(site.platform.secret) } };
  const verdicts = await site.ask('/api/operator/verify', own);
  const { workspaces } = (await verdicts.json()) as { workspaces: object[] };
  expect(workspaces).toContainEqual({ workspace: 'kota-uji', rows: 0, unchained: expect.any(Number) });
  for (const path of ['/api/operator/verify', '/api/operator/backup']) {
    expect((await site.ask(path)).status).toBe(403);
    expect((await site.ask(path, { headers: zaki })).status).toBe(403);
    const guess = { headers: { authorization: operatorAuthorization('another secret') } };
    expect((await site.ask(path, guess)).status).toBe(403);
  }
});
