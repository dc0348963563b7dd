import { expect } from 'vitest';
import { readerOf } from '../../../tests/support/pages.ts';
import type { PersonName } from '../../../tests/support/people.ts';
import { it } from '../../../tests/support/world.ts';
import type { World } from '../../../tests/support/world.ts';
import { newId } from '../../kernel/id.ts';
import { peoplePages } from './people.tsx';

const pages = peoplePages('https://rembug.example');
const reader = (world: World, who?: PersonName) => readerOf(world, pages, who);

it('members read who acts for whom; the public does not', async ({ world }) => {
  const { html } = await reader(world, 'sri').get('/orang');
  for (const shown of ['Bu Zaki', 'ketua, Paguyuban Batik Jenggot']) expect(html).toContain(shown);
  expect(html).not.toContain('/orang/baru');
  expect((await reader(world).get('/orang')).status).toBe(401);
});

it('the secretariat sees who never signed in, and gets the buttons', async ({ world }) => {
  const { html } = await reader(world, 'dewi').get('/orang');
  const shown = ['belum pernah masuk', '/orang/baru', '/orang/ganti', '/orang/peran'];
  for (const each of shown) expect(html).toContain(each);
});

it('a link for Bu Sri is shown once: sending the same form again does not show it', async ({ world }) => {
  const { personId } = world.actors.sri;
  const _key = newId();
  const first = await reader(world, 'dewi').post(`/orang/${personId}/tautan`, { _key });
  expect(first.html).toMatch(/https:\/\/rembug\.example\/tautan\/[\w-]{43}/);
  expect(first.html).toContain('hanya kepada Bu Sri');
  const again = await reader(world, 'dewi').post(`/orang/${personId}/tautan`, { _key });
  expect(again.html).not.toContain('/tautan/');
  expect(again.html).toContain('sudah pernah ditampilkan');
});

it('nobody but the secretariat makes a link', async ({ world }) => {
  const { personId } = world.actors.sri;
  expect((await reader(world, 'zaki').get(`/orang/${personId}/tautan`)).status).toBe(403);
  expect((await reader(world, 'zaki').post(`/orang/${personId}/tautan`, {})).status).toBe(403);
});

it('Bu Zaki records an artisan of her own association and is not asked for which', async ({ world }) => {
  const form = await reader(world, 'zaki').get('/orang/baru');
  expect(form.html).toContain(`name="organisation_id" value="${world.actors.zaki.organisationId}"`);
  const sent = await reader(world, 'zaki').post('/orang/baru', {
    name: 'Bu Murni', role: 'worker', organisation_id: world.actors.zaki.organisationId ?? '', fictional: '',
  });
  const { html } = await reader(world, 'zaki').get((sent.location ?? '').replace('/kota-uji', ''));
  expect(html).toContain('Bu Murni');
  expect(html).toContain('perajin');
});

it('officers change in two steps: who leaves, then who follows from the next day on', async ({ world }) => {
  const { zaki, rina } = world.actors;
  const first = await reader(world, 'dewi').get('/orang/ganti');
  expect(first.html).toContain('Paguyuban Batik Jenggot, ketua: Bu Zaki');
  const leaves = { tenure_id: zaki.tenureId ?? '', valid_to: '2026-11-30' };
  const left = await reader(world, 'dewi').post('/orang/ganti', leaves);
  const second = await reader(world, 'dewi').get((left.location ?? '').replace('/kota-uji', ''));
  for (const shown of ['ketua, Paguyuban Batik Jenggot', 'value="2026-12-01"', 'name="role" value="chair"']) {
    expect(second.html).toContain(shown);
  }
  const followed = await reader(world, 'dewi').post(`/orang/ganti/${zaki.tenureId}`, {
    person_id: rina.personId ?? '', organisation_id: zaki.organisationId ?? '', role: 'chair', valid_from: '2026-12-01',
  });
  expect(followed.status).toBe(303);
  const { html } = await reader(world, 'sri').get(`/orang/${rina.personId}`);
  expect(html).toContain('sejak 01/12/2026');
});

it('a person of nowhere is not found', async ({ world }) => {
  expect((await reader(world, 'dewi').get(`/orang/${newId()}`)).status).toBe(404);
});
