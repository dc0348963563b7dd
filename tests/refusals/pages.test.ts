import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '../../src/kernel/id.ts';
import { openWorkspace } from '../../src/identity/index.ts';
import { run } from '../../src/platform/command/run.ts';
import { commands } from '../../src/site.tsx';
import { operator } from '../support/people.ts';
import type { PersonName } from '../support/people.ts';
import { openTestSite } from '../support/site.ts';
import type { Site } from '../support/site.ts';
import { ourTables } from './catalogue.ts';
import { flood } from './flood.ts';

let site: Site;
/** The id of a row in every table of another region. */
let elsewhere: string;

beforeAll(async () => {
  site = await openTestSite();
  const workspaceId = newId();
  const names = { name: 'Kota Lain', slug: 'kota-lain', forum: 'Forum Kota Lain', secretary: 'Bu Lain' };
  const input = { ...names, region_codes: '33.26' };
  await run(site.platform, openWorkspace, { workspaceId, actor: operator, key: newId(), input });
  const owner = site.platform.engine.owner;
  elsewhere = await flood(owner, await ourTables(owner), workspaceId);
});
afterAll(() => site.close());

const form = { origin: 'http://localhost', 'content-type': 'application/x-www-form-urlencoded' };

async function send(address: string, typed: Record<string, string>, who: Record<string, string> = {}) {
  const body = new URLSearchParams({ ...typed, _key: newId() }).toString();
  const answer = await site.ask(address, { method: 'POST', headers: { ...form, ...who }, body });
  return { status: answer.status, text: await answer.text() };
}

const signedIn = async (who: PersonName) => ({ authorization: `Bearer ${await site.tokenOf(who)}` });

/** The addresses of Kota Uji's pages or forms; `id` stands wherever one is asked for. */
function addresses(method: 'GET' | 'POST', id: string): string[] {
  const routes = site.routes.filter((route) => route.method === method);
  const ofRegion = routes.map(({ path }) => path).filter((path) => path.startsWith('/:workspace/'));
  const filled = ofRegion.map((path) =>
    path.replace(':workspace', 'kota-uji').replaceAll(/:\w+(\{[^}]*\})?/g, id),
  );
  return [...new Set(filled)];
}

/** Choosing a role changes a cookie of one's own and nothing else. */
const ownChoice = '/kota-uji/peran';

test('whoever sends a form without having signed in is asked to, and keeps what they typed', async () => {
  const forms = addresses('POST', elsewhere).filter((address) => address !== ownChoice);
  const answers = await Promise.all(
    forms.map(async (address) => ({ address, ...(await send(address, { title: 'Air selokan berwarna' })) })),
  );
  const asked = answers.filter(({ status }) => status === 401);
  const others = answers.filter(({ status }) => status !== 401 && status !== 404);
  expect(others.map(({ address }) => address)).toEqual([]);
  expect(asked.length).toBeGreaterThan(forms.length - 3);
  for (const { address, text } of asked) expect(text, address).toContain('Air selokan berwarna');
});

test('a page about what belongs to another region is not there, whoever asks', async () => {
  const pages = addresses('GET', elsewhere).filter((address) => address.includes(elsewhere));
  expect(pages.length).toBeGreaterThan(15);
  for (const who of ['dewi', 'zaki', 'budi', 'sri'] as const) {
    const headers = await signedIn(who);
    for (const address of pages) {
      const { status } = await site.ask(address, { headers });
      // A short address may lead on to the page itself, which is not there.
      expect.soft([302, 403, 404], `${address} as ${who}: ${status}`).toContain(status);
    }
  }
});

test('no page breaks, whoever asks and whatever stands in its address', async () => {
  const mistyped = ['x', '%00', '%E0%A4%A', "'; drop table forum.problem; --"];
  const strange = mistyped.flatMap((id) => addresses('GET', id).filter((address) => address.includes(id)));
  for (const headers of [{}, await signedIn('dewi')]) {
    for (const address of [...addresses('GET', elsewhere), ...strange]) {
      const { status } = await site.ask(`${address}?sebelum=x&sesudah=1&tahun=abc&cari=%25`, { headers });
      expect.soft(status, address).toBeLessThan(500);
    }
  }
});

test('a program without a token is told so, for every command there is', async () => {
  for (const { name } of commands.filter((command) => command !== openWorkspace)) {
    const headers = { 'content-type': 'application/json', 'idempotency-key': newId() };
    const answer = await site.ask(`/api/kota-uji/commands/${name}`, { method: 'POST', headers, body: '{}' });
    expect.soft(answer.status, name).toBe(401);
    expect.soft(answer.headers.get('content-type'), name).toContain('application/problem+json');
  }
});

test('a member of one region is nobody in another', async () => {
  const headers = await signedIn('zaki');
  const typed = { title: 'Air selokan berwarna', story: 'Sampai ke sumur.' };
  const { status } = await send('/kota-lain/masalah/baru', typed, headers);
  expect(status).toBe(403);
  const page = await site.ask(`/kota-lain/masalah/${elsewhere}`, { headers });
  expect(await page.text()).not.toContain('RAHASIA');
});
