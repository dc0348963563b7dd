import { expect } from 'vitest';
import { readerOf } from '../../../tests/support/pages.ts';
import { it } from '../../../tests/support/world.ts';
import type { World } from '../../../tests/support/world.ts';
import type { PersonName } from '../../../tests/support/people.ts';
import { addPerson, identityCommands } from '../../identity/index.ts';
import { forumCommands } from '../../forum/index.ts';
import { auditPages } from './audit-page.tsx';

const raiseProblem = forumCommands.find(({ name }) => name === 'forum.raise-problem')!;

const visitor = (world: World, who?: PersonName) => {
  const commands = [...identityCommands, ...forumCommands];
  return readerOf(world, auditPages({ commands, paths: { problem: 'masalah' }, zone: 'Asia/Jakarta' }), who);
};

it('members read what was done as a sentence, with the way to the thing', async ({ world }) => {
  const { id } = await world.as('zaki', raiseProblem, {
    title: 'Belum ada pengolah limbah',
    story: 'Ceritanya.',
  });
  const { html } = await visitor(world, 'sri').get('/riwayat');
  const sentence = html.slice(html.indexOf('<p>Bu Zaki'), html.indexOf('</p>', html.indexOf('<p>Bu Zaki')));
  expect(sentence).toBe(
    '<p>Bu Zaki (Paguyuban Batik Jenggot, ketua) menyampaikan masalah ' +
      `<a href="/kota-uji/masalah/${id}">“Belum ada pengolah limbah”</a>.`,
  );
  expect(html).toContain('22 November 2026, 09.00 WIB');
});

it('the name of a person who was recorded is not in it', async ({ world }) => {
  const organisation_id = world.actors.zaki.organisationId;
  await world.as('dewi', addPerson, { name: 'Bu Rahasia', role: 'worker', organisation_id });
  const { html } = await visitor(world, 'sri').get('/riwayat');
  expect(html).toContain('mencatat seseorang');
  expect(html).not.toContain('Bu Rahasia');
});

it('it says how far the audit is locked', async ({ world }) => {
  const { html } = await visitor(world, 'sri').get('/riwayat');
  expect(html).toMatch(/Terkunci sampai baris 0: .* \d+ baris terbaru sedang menunggu dikunci/);
});

it('fifty deeds make a page, and the next one goes on where it ended', async ({ world }) => {
  for (let number = 1; number <= 55; number++) {
    await world.as('zaki', raiseProblem, { title: `Masalah nomor ${number}`, story: 'Ceritanya.' });
  }
  const { get } = visitor(world, 'sri');
  const first = await get('/riwayat');
  expect(first.html).toContain('nomor 55”');
  expect(first.html).toContain('nomor 6”');
  expect(first.html).not.toContain('nomor 5”');
  const next = /href="(\?sebelum=[^"]+)"/.exec(first.html)?.[1] ?? '';
  const second = await get(`/riwayat${next}`);
  expect(second.html).toContain('nomor 5”');
  expect(second.html).not.toContain('nomor 6”');
});

it('who walks past has to sign in', async ({ world }) => {
  expect((await visitor(world).get('/riwayat')).status).toBe(401);
});
