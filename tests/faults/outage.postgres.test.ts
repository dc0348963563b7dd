import { afterAll, beforeAll, expect, test } from 'vitest';
import { catalogue } from '../../src/platform/problem/catalogue.ts';
import { startPostgres } from '../support/postgres.ts';
import type { Cluster } from '../support/postgres.ts';
import { until } from '../support/wait.ts';
import { openRegion } from './region.ts';
import type { Region } from './region.ts';
import { findUnchained } from './writers.ts';

/** Nobody waits longer than this to be told that nothing can be done now. */
const PATIENCE = 6000;

const problem = { title: 'Air selokan berwarna', story: 'Sampai ke sumur.' };

let cluster: Cluster;
let region: Region;
let zaki: string;

beforeAll(async () => {
  cluster = await startPostgres({ durable: true });
  region = await openRegion(cluster.url);
  zaki = await region.signIn('zaki');
  expect((await region.post('/kota-uji/masalah/baru', problem, zaki)).status).toBe(303);
  await cluster.kill9();
});
afterAll(async () => {
  await region.server.stop();
  await cluster.stop();
});

test('every page says so in the language of its reader, soon and to everybody', async () => {
  for (const language of ['id', 'en'] as const) {
    for (const cookie of ['', zaki]) {
      const begun = performance.now();
      const pages = ['/', '/kota-uji', '/kota-uji/masalah', '/masuk'];
      const reader = `rembug_bahasa=${language}; ${cookie}`;
      const answers = await Promise.all(pages.map((page) => region.get(page, reader)));
      expect(performance.now() - begun).toBeLessThan(PATIENCE);
      const { happened, kept, todo } = catalogue(language).unavailable;
      for (const { status, text } of answers) {
        expect(status).toBe(503);
        for (const said of [happened, kept, todo]) expect(text).toContain(said);
      }
    }
  }
});

test('what somebody sends is refused in the same words, and a program gets a problem', async () => {
  const { happened } = catalogue('id').unavailable;
  const sent = await region.post('/kota-uji/masalah/baru', problem, zaki);
  expect(sent).toMatchObject({ status: 503, text: expect.stringContaining(happened) });
  const list = await fetch(`${region.server.url}/api/kota-uji/problems`);
  expect(list.status).toBe(503);
  expect(list.headers.get('content-type')).toContain('application/problem+json');
});

test('afterwards everything goes on without anybody touching the server', async () => {
  await cluster.restart();
  await until('the pages', () => region.get('/kota-uji/masalah').then(({ status }) => status === 200));
  expect((await region.get('/kota-uji/masalah')).text).toContain(problem.title);
  expect((await region.post('/kota-uji/masalah/baru', problem, zaki)).status).toBe(303);
  await until('the jobs', () => region.look(findUnchained).then((waiting) => waiting === 0), 60);
}, 120_000);
