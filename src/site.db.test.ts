import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestSite } from '../tests/support/site.ts';
import type { Site } from '../tests/support/site.ts';

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
