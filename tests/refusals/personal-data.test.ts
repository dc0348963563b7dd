import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadDemonstration } from '../../src/exchange/index.ts';
import { startOnce } from '../../src/identity/index.ts';
import { commands } from '../../src/site.tsx';
import { openTestSite } from '../support/site.ts';
import type { Site } from '../support/site.ts';

let site: Site;

beforeAll(async () => {
  site = await openTestSite();
  await startOnce(site.platform, 'demonstration');
  await loadDemonstration(site.platform, commands, 'demo');
}, 180_000);
afterAll(() => site.close());

/** On the way in, a demonstration offers its fictional people by name. */
const wayIn = /^\/masuk/;

/** Every page and file that is reached by links from the front page without signing in. */
async function crawl(): Promise<Map<string, string>> {
  const read = new Map<string, string>();
  const waiting = ['/'];
  for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
    if (read.has(address) || wayIn.test(address)) continue;
    const answer = await site.ask(address);
    const text = await answer.text();
    expect.soft(answer.status, address).toBeLessThan(500);
    read.set(address, text);
    if (answer.headers.get('content-type')?.includes('html')) waiting.push(...linksIn(text, address));
  }
  return read;
}

function linksIn(html: string, from: string): string[] {
  return [...html.matchAll(/<a [^>]*href="([^"]+)"/g)]
    .map(([, href = '']) => new URL(href.replaceAll('&amp;', '&'), `http://localhost${from}`))
    .filter(({ host }) => host === 'localhost')
    .map(({ pathname, search }) => pathname + search);
}

async function personalValues(): Promise<string[]> {
  const { rows } = await sql<{ value: string }>`
    select name as value from identity.person union select phone from identity.person where phone is not null
    union select name from registry.worker union select phone from registry.worker where phone is not null`
    .execute(site.platform.engine.owner);
  return rows.map(({ value }) => value);
}

/** What of it stands on a page, also where its marks are written as HTML writes them. */
function toldOn(page: string, values: readonly string[]): string[] {
  const text = page.replaceAll('&#39;', "'").replaceAll('&quot;', '"').replaceAll('&amp;', '&');
  return values.filter((value) => text.includes(value));
}

/** The headers of the first person whom the demonstration offers, and the region they belong to. */
async function signedIn() {
  const wayIn = await (await site.ask('/masuk')).text();
  const body = new URLSearchParams({ person: /name="person" value="([^"]+)"/.exec(wayIn)?.[1] ?? '' });
  const headers = { origin: 'http://localhost' };
  const answer = await site.ask('/masuk/peragaan', { method: 'POST', body, headers });
  const cookie = answer.headers.getSetCookie().map((each) => each.split(';')[0]).join('; ');
  return { headers: { cookie }, region: answer.headers.get('location') ?? '' };
}

test('who walks through everything that is public meets no person by name or phone', async () => {
  const values = await personalValues();
  const pages = await crawl();
  expect(values.length).toBeGreaterThan(20);
  expect(pages.size).toBeGreaterThan(60);
  for (const [address, text] of pages) expect.soft(toldOn(text, values), address).toEqual([]);
}, 180_000);

test('members meet each other by name on the same pages', async () => {
  const values = await personalValues();
  const { headers, region } = await signedIn();
  const problems = linksIn(await (await site.ask(`${region}/masalah`)).text(), `${region}/masalah`);
  const pages = await Promise.all(
    problems.filter((address) => isProblem.test(address)).map((address) => site.ask(address, { headers })),
  );
  const texts = await Promise.all(pages.map((page) => page.text()));
  expect(texts.filter((text) => toldOn(text, values).length > 1).length).toBeGreaterThan(0);
});

const isProblem = /\/masalah\/[0-9a-f-]{36}$/;
