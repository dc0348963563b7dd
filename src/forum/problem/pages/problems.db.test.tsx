import { expect } from 'vitest';
import { readerOf } from '../../../../tests/support/pages.ts';
import { aProblem, aProposal, sharedPlant } from '../../../../tests/support/proposals.ts';
import { it } from '../../../../tests/support/world.ts';
import { problemPages } from './problems.tsx';

const pages = problemPages({ thread: async () => null });

it('a problem says what became of it', async ({ world }) => {
  const id = await aProblem(world);
  const before = await readerOf(world, pages).get(`/masalah/${id}`);
  expect(before.html).toContain('Belum ada yang mengusulkan apa pun dari masalah ini.');
  const proposal = await aProposal(world, 'zaki', { problem_ids: id });
  const after = await readerOf(world, pages).get(`/masalah/${id}`);
  expect(after.html).toContain(`href="/kota-uji/usulan/${proposal}"`);
  expect(after.html).toContain(sharedPlant.title);
});

it('an association is invited to turn it into a proposal, an artisan and the public are not', async ({ world }) => {
  const id = await aProblem(world);
  const invitation = `/kota-uji/masalah/${id}/usulkan`;
  expect((await readerOf(world, pages, 'zaki').get(`/masalah/${id}`)).html).toContain(invitation);
  expect((await readerOf(world, pages, 'sri').get(`/masalah/${id}`)).html).not.toContain(invitation);
  expect((await readerOf(world, pages).get(`/masalah/${id}`)).html).not.toContain(invitation);
});

it('only who raised it gets the form to rewrite it', async ({ world }) => {
  const id = await aProblem(world, 'sri');
  expect((await readerOf(world, pages, 'sri').get(`/masalah/${id}/ubah`)).html).toContain('Air sumur di Jenggot berwarna');
  expect((await readerOf(world, pages, 'zaki').get(`/masalah/${id}/ubah`)).status).toBe(403);
});

it('an address that was mistyped is not found', async ({ world }) => {
  expect((await readerOf(world, pages).get('/masalah/bukan-masalah')).status).toBe(404);
});
