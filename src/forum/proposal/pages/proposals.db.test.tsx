import { expect } from 'vitest';
import { readerOf } from '../../../../tests/support/pages.ts';
import type { PersonName } from '../../../../tests/support/people.ts';
import { aProblem, aProposal, sharedPlant } from '../../../../tests/support/proposals.ts';
import { it } from '../../../../tests/support/world.ts';
import type { World } from '../../../../tests/support/world.ts';
import { newId } from '../../../kernel/id.ts';
import { commentOnProposal } from '../commands/comment-on-proposal.ts';
import { coSignProposal } from '../commands/co-sign-proposal.ts';
import { editProposal } from '../commands/edit-proposal.ts';
import { supportProposal } from '../commands/support-proposal.ts';
import { withdrawProposal } from '../commands/withdraw-proposal.ts';
import { proposalPages } from './proposals.tsx';

const pages = proposalPages({ thread: async () => null });
const reader = (world: World, who?: PersonName) => readerOf(world, pages, who);

it('the list begins by saying what belongs there', async ({ world }) => {
  const { html } = await reader(world).get('/usulan');
  expect(html).toContain('Belum ada usulan.');
  expect(html).not.toContain('/kota-uji/usulan/baru');
});

it('the list is narrowed to one state by a link that can be shared', async ({ world }) => {
  await aProposal(world);
  const gone = await aProposal(world, 'budi', { title: 'Pasar malam batik' });
  await world.as('budi', withdrawProposal, { proposal_id: gone, because: 'Digabung.' });
  const { html } = await reader(world).get('/usulan?keadaan=withdrawn');
  expect(html).toContain('Pasar malam batik');
  expect(html).not.toContain(sharedPlant.title);
  expect(html).toContain('1 usulan');
  expect((await reader(world).get('/usulan')).html).toContain('2 usulan');
});

it('a link cut off while it was shared still shows the list', async ({ world }) => {
  await aProposal(world);
  const { status, html } = await reader(world).get('/usulan?keadaan=xyz&sebelum=0193-ab');
  expect(status).toBe(200);
  expect(html).toContain(sharedPlant.title);
});

it('from a problem, Bu Zaki makes a proposal that answers it', async ({ world }) => {
  const problem = await aProblem(world);
  const form = await reader(world, 'zaki').get(`/masalah/${problem}/usulkan`);
  expect(form.html).toContain('Air sumur di Jenggot berwarna');
  const sent = await reader(world, 'zaki').post(`/masalah/${problem}/usulkan`, { ...sharedPlant, problem_ids: problem });
  expect(sent.status).toBe(303);
  const made = await reader(world).get((sent.location ?? '').replace('/kota-uji', ''));
  expect(made.html).toContain(`href="/kota-uji/masalah/${problem}"`);
});

it('everybody reads how many support it; members read who, and what was argued', async ({ world }) => {
  const id = await aProposal(world);
  await world.as('sri', supportProposal, { proposal_id: id });
  await world.as('nanang', commentOnProposal, { proposal_id: id, stance: 'against', body: 'Listriknya siapa yang bayar?' });
  const open = await reader(world).get(`/usulan/${id}`);
  expect(open.html).toContain('Didukung 1 orang (pengrajin 1).');
  for (const hidden of ['Bu Sri', 'Pak Nanang', 'Listriknya']) expect(open.html).not.toContain(hidden);
  const known = await reader(world, 'budi').get(`/usulan/${id}`);
  for (const shown of ['Bu Sri', 'Pak Nanang', 'Listriknya', 'Keberatan (1)']) expect(known.html).toContain(shown);
});

it('each reader is offered what they may do, and the public nothing', async ({ world }) => {
  const id = await aProposal(world);
  const offered = async (who?: PersonName) => {
    const { html } = await reader(world, who).get(`/usulan/${id}`);
    return ['jawab', 'dukung', 'ikut', 'ubah', 'tarik', 'pendapat'].filter((deed) => html.includes(`/usulan/${id}/${deed}"`));
  };
  expect(await offered()).toEqual([]);
  expect(await offered('sri')).toEqual(['dukung', 'pendapat']);
  expect(await offered('zaki')).toEqual(['dukung', 'ubah', 'tarik', 'pendapat']);
  expect(await offered('budi')).toEqual(['jawab', 'dukung', 'ikut', 'pendapat']);
  await world.as('budi', coSignProposal, { proposal_id: id });
  expect(await offered('budi')).toEqual(['jawab', 'dukung', 'ubah', 'pendapat']);
  await world.as('zaki', withdrawProposal, { proposal_id: id, because: 'Digabung.' });
  expect(await offered('budi')).toEqual([]);
});

it('one tap supports it, another takes the support back', async ({ world }) => {
  const id = await aProposal(world);
  const sri = reader(world, 'sri');
  const supported = await sri.post(`/usulan/${id}/dukung`, { proposal_id: id });
  expect(supported.location).toBe(`/kota-uji/usulan/${id}?sudah=forum.support-proposal`);
  expect((await sri.get(`/usulan/${id}`)).html).toContain('Anda mendukung usulan ini.');
  await sri.post(`/usulan/${id}/batal-dukung`, { proposal_id: id });
  expect((await sri.get(`/usulan/${id}`)).html).toContain('Belum ada yang mendukung.');
});

it('a stale edit shows both versions and keeps what was typed', async ({ world }) => {
  const id = await aProposal(world);
  await world.as('rina', editProposal, { ...sharedPlant, what: 'Versi Mbak Rina.', proposal_id: id, version: 1 });
  const mine = { ...sharedPlant, what: 'Versi Bu Zaki.', proposal_id: id, _version: '1' };
  const { status, html } = await reader(world, 'zaki').post(`/usulan/${id}/ubah`, mine);
  expect(status).toBe(409);
  expect(html).toContain('Versi Mbak Rina.');
  expect(html).toMatch(/<textarea[^>]*>\s*Versi Bu Zaki\./);
  expect(html).toContain('name="_version" value="2"');
});

it('who is not among its proposers gets no form to rewrite it', async ({ world }) => {
  const id = await aProposal(world);
  expect((await reader(world, 'budi').get(`/usulan/${id}/ubah`)).status).toBe(403);
  expect((await reader(world, 'rina').get(`/usulan/${id}/ubah`)).html).toContain(sharedPlant.title);
});

it('what is not there is not found, whatever the address looks like', async ({ world }) => {
  for (const path of [`/usulan/${newId()}`, '/usulan/bukan-usulan']) {
    expect((await reader(world).get(path)).status).toBe(404);
  }
});
