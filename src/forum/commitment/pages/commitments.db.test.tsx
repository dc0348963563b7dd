import { expect } from 'vitest';
import { design, drawn } from '../../../../tests/support/commitments.ts';
import { readerOf } from '../../../../tests/support/pages.ts';
import type { PersonName } from '../../../../tests/support/people.ts';
import { it } from '../../../../tests/support/world.ts';
import type { World } from '../../../../tests/support/world.ts';
import { keepCommitment } from '../commands/keep-commitment.ts';
import { makeCommitment } from '../commands/make-commitment.ts';
import { proposeRenegotiation } from '../commands/propose-renegotiation.ts';
import { commitmentPages } from './commitments.tsx';

const later = { new_due_on: '2027-02-28', reason: 'Konsultan baru ada Januari.' };

const pages = commitmentPages({ thread: async () => null });
const reader = (world: World, who?: PersonName) => readerOf(world, pages, who);

async function promised(world: World): Promise<string> {
  const { id } = await world.as('dewi', makeCommitment, design(world));
  return id;
}

it('the list begins by saying what belongs there', async ({ world }) => {
  const { html } = await reader(world).get('/komitmen');
  expect(html).toContain('Belum ada komitmen di sini.');
  expect(html).not.toContain('/komitmen/baru');
});

it('a link cut off while it was shared still shows the list', async ({ world }) => {
  await promised(world);
  const { status, html } = await reader(world).get('/komitmen?keadaan=xyz&organisasi=0193&dari=1.2');
  expect(status).toBe(200);
  expect(html).toContain(design(world).what);
});

it('Bu Dewi records a commitment from the form and lands on its page', async ({ world }) => {
  const given = { ...design(world), owner_organisation_id: String(design(world).owner_organisation_id),
    promised_to_organisation_id: String(design(world).promised_to_organisation_id), decision_id: '' };
  const sent = await reader(world, 'dewi').post('/komitmen/baru', given);
  expect(sent.status).toBe(303);
  const { html } = await reader(world).get((sent.location ?? '').replace('/kota-uji', ''));
  for (const shown of [given.what, 'Dinas Lingkungan Hidup (staf dinas)', 'Kamis, 31 Desember 2026']) {
    expect(html).toContain(shown);
  }
});

it('members read who holds the office now; the public reads only the office', async ({ world }) => {
  const id = await promised(world);
  expect((await reader(world, 'tono').get(`/komitmen/${id}`)).html).toContain('Kini dijabat Bu Wulan.');
  const { html } = await reader(world).get(`/komitmen/${id}`);
  expect(html).not.toContain('Bu Wulan');
  expect(html).not.toContain('tidak ada pemegang');
});

it('each party is offered what is theirs to do, and everybody else nothing', async ({ world }) => {
  const id = await promised(world);
  const offered = async (who?: PersonName) => {
    const { html } = await reader(world, who).get(`/komitmen/${id}`);
    const deeds = ['setujui', 'tepati', 'ubah-tenggat', 'tidak-ditepati', 'tarik'];
    return deeds.filter((deed) => html.includes(`/komitmen/${id}/${deed}"`));
  };
  expect(await offered()).toEqual([]);
  expect(await offered('tono')).toEqual([]);
  expect(await offered('wulan')).toEqual(['tepati', 'ubah-tenggat', 'tarik']);
  await world.as('wulan', proposeRenegotiation, { commitment_id: id, ...later });
  expect(await offered('zaki')).toEqual(['setujui', 'ubah-tenggat']);
  world.itIs('2027-01-05');
  expect(await offered('wulan')).toEqual(['tepati', 'ubah-tenggat', 'tidak-ditepati', 'tarik']);
  await world.as('wulan', keepCommitment, { commitment_id: id, ...drawn });
  expect(await offered('wulan')).toEqual([]);
});

it('Bu Zaki accepts another date with one button and reads it on the page', async ({ world }) => {
  const id = await promised(world);
  await world.as('wulan', proposeRenegotiation, { commitment_id: id, ...later });
  const form = await reader(world, 'zaki').get(`/komitmen/${id}/setujui`);
  expect(form.html).toContain('Konsultan baru ada Januari.');
  const renegotiation_id = /name="renegotiation_id" value="([^"]+)"/.exec(form.html)?.[1] ?? '';
  const sent = await reader(world, 'zaki').post(`/komitmen/${id}/setujui`, { commitment_id: id, renegotiation_id });
  expect(sent.status).toBe(303);
  const { html } = await reader(world).get(`/komitmen/${id}`);
  expect(html).toContain('tenggat diubah');
  expect(html).toContain('Minggu, 28 Februari 2027');
});

it('what is wrong with the evidence is said at its field, with everything that was typed', async ({ world }) => {
  const id = await promised(world);
  const { status, html } = await reader(world, 'wulan').post(`/komitmen/${id}/tepati`, {
    commitment_id: id, kept_on: '22/11/2026', evidence: 'sudah selesai',
  });
  expect(status).toBe(422);
  expect(html).toContain('paling sedikit lima kata');
  expect(html).toMatch(/<textarea[^>]*>\s*sudah selesai/);
});

it('who is no party gets no form', async ({ world }) => {
  const id = await promised(world);
  expect((await reader(world, 'tono').get(`/komitmen/${id}/tepati`)).status).toBe(403);
  expect((await reader(world).get(`/komitmen/${id}/tarik`)).status).toBe(401);
});

it('the promises of an organisation show the rate, its definition, and every record behind it', async ({ world }) => {
  const id = await promised(world);
  const { organisationId } = world.actors.wulan;
  const page = () => reader(world).get(`/organisasi/${organisationId}/janji`);
  expect((await page()).html).toContain('belum ada data');
  world.itIs('2026-12-21');
  await world.as('wulan', keepCommitment, { commitment_id: id, ...drawn });
  expect((await page()).html).toContain('belum ada data');
  world.itIs('2027-01-01');
  const { html } = await page();
  for (const shown of ['100%', '1 dari 1 yang sudah jatuh tempo', 'tepat waktu', `/kota-uji/komitmen/${id}`]) {
    expect(html).toContain(shown);
  }
});
