import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestSite } from '../tests/support/site.ts';
import type { Site } from '../tests/support/site.ts';
import { newId } from './kernel/id.ts';

let site: Site;

beforeAll(async () => {
  site = await openTestSite();
});
afterAll(() => site.close());

test.each(['/kota-uji/tidak-ada', '/kota-uji/', '/tidak/ada/di/mana', '/kota-uji/masalah/bukan-id'])(
  'whoever mistypes an address, as in %s, reads what to do in their language',
  async (path) => {
    const answer = await site.ask(path);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain('<html lang="id">');
  },
);

test.each(['/api/tidak-ada', '/api/kota-uji/tidak-ada'])('a program that asks for %s gets a problem', async (path) => {
  const answer = await site.ask(path);
  expect(answer.status).toBe(404);
  expect(answer.headers.get('content-type')).toContain('application/problem+json');
});

test.each(['/kota-uji', '/kota-uji/orang', '/kota-uji/tidak-ada', '/api/kota-uji/problems'])(
  'no proxy keeps %s for the next reader, and no other site frames it',
  async (path) => {
    const { headers } = await site.ask(path, { headers: { authorization: `Bearer ${await site.tokenOf('sri')}` } });
    expect(headers.get('cache-control')).toBe('private, no-cache');
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  },
);

test('a sign-in link, shown once, is kept nowhere at all', async () => {
  const dewi = { authorization: `Bearer ${await site.tokenOf('dewi')}`, origin: 'http://localhost' };
  const people = await (await site.ask('/kota-uji/orang', { headers: dewi })).text();
  const [, id = ''] = /\/kota-uji\/orang\/([0-9a-f-]{36})/.exec(people) ?? [];
  const body = new URLSearchParams({ _key: newId() });
  const shown = await site.ask(`/kota-uji/orang/${id}/tautan`, { method: 'POST', headers: dewi, body });
  expect(await shown.text()).toContain('/tautan/');
  expect(shown.headers.get('cache-control')).toBe('no-store');
});
