import { Hono } from 'hono';
import { expect } from 'vitest';
import { readerOf } from '../../../../tests/support/pages.ts';
import { it } from '../../../../tests/support/world.ts';
import type { PageEnv } from '../../../ui/frame-of.ts';
import { addBusiness } from '../commands/add-business.ts';
import { addWorker } from '../commands/add-worker.ts';
import { businessPages } from './businesses.tsx';
import { workerPages } from './workers.tsx';

const pages = new Hono<PageEnv>().route('/', businessPages()).route('/', workerPages());
const sri = { name: 'Sri Wahyuni', phone: '0812 3456 7890', gender: 'woman', kind: 'home', consent: true };

it('members read the list of workers; the public is asked to sign in', async ({ world }) => {
  const { id } = await world.as('zaki', addWorker, sri);
  expect((await readerOf(world, pages, 'budi').get('/data/pekerja')).html).toContain('Sri Wahyuni');
  expect((await readerOf(world, pages).get('/data/pekerja')).status).toBe(401);
  expect((await readerOf(world, pages).get(`/data/pekerja/${id}`)).status).toBe(401);
});

it('a phone number is shown masked, and the consent with its words', async ({ world }) => {
  const { id } = await world.as('zaki', addWorker, sri);
  const { html } = await readerOf(world, pages, 'budi').get(`/data/pekerja/${id}`);
  expect(html).toContain('+6281••••••890');
  expect(html).not.toContain('4567');
  expect(html).toMatch(/22 November 2026: “Ia setuju/);
});

it('fifty-one workers stand on two pages, each once', async ({ world }) => {
  for (let n = 0; n < 51; n += 1) await world.as('zaki', addWorker, { ...sri, name: `Pekerja ke-${n}.` });
  const budi = readerOf(world, pages, 'budi');
  const first = (await budi.get('/data/pekerja')).html;
  const next = /href="(\?sebelum=[^"]+)"/.exec(first)?.[1] ?? '';
  const second = (await budi.get(`/data/pekerja${next}`)).html;
  const names = [...(first + second).matchAll(/Pekerja ke-\d+\./g)].map(([name]) => name);
  expect(new Set(names).size).toBe(51);
  expect(names).toHaveLength(51);
});

it('the public reads a business without its owner and its workers', async ({ world }) => {
  const { id: business } = await world.as('zaki', addBusiness, {
    name: 'Batik Melati', kind: 'maker', owner: world.actors.nanang.personId,
  });
  await world.as('zaki', addWorker, { ...sri, business });
  const seen = (await readerOf(world, pages).get(`/usaha/${business}`)).html;
  expect(seen).toContain('hanya terlihat oleh anggota ruang kerja');
  expect(seen).not.toContain('Nanang');
  expect(seen).not.toContain('Sri Wahyuni');
  const members = (await readerOf(world, pages, 'budi').get(`/usaha/${business}`)).html;
  expect(members).toContain('Pak Nanang');
  expect(members).toContain('Sri Wahyuni');
});

it('a form without consent comes back with what Bu Zaki typed', async ({ world }) => {
  const zaki = readerOf(world, pages, 'zaki');
  const typed = { name: 'Sri Wahyuni', gender: 'woman', kind: 'home' };
  const refused = await zaki.post('/data/pekerja/baru', typed);
  expect(refused.status).toBe(422);
  expect(refused.html).toContain('value="Sri Wahyuni"');
  expect((await zaki.post('/data/pekerja/baru', { ...typed, consent: 'on' })).status).toBe(303);
});
