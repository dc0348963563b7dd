import { expect } from 'vitest';
import { addOrganisation } from '../../../identity/index.ts';
import { readerOf } from '../../../../tests/support/pages.ts';
import { recordSourced } from '../../../../tests/support/sourced.ts';
import { it } from '../../../../tests/support/world.ts';
import { recordRole } from '../commands/record-role.ts';
import { stakeholderPages } from './stakeholders.tsx';

const pages = stakeholderPages({ thread: async () => null });

it('stakeholders stand in their groups with its role; Telkom in both of its own', async ({ world }) => {
  await recordSourced(world, 'kota-pekalongan/organisations', addOrganisation);
  await recordSourced(world, 'kota-pekalongan/roles', recordRole);
  const { html } = await readerOf(world, pages).get('/organisasi');
  expect(html.split('>PT Telkom</a>')).toHaveLength(3);
  expect(html).toMatch(/Asosiasi<\/h2>.*mengawasi peran masing-masing pihak.*Fedep Kota/s);
  expect(html).toContain('keadaan belum diketahui');
});

it('members read who acts for an organisation, the public does not', async ({ world }) => {
  const path = `/organisasi/${world.actors.zaki.organisationId}`;
  const members = (await readerOf(world, pages, 'budi').get(path)).html;
  expect(members).toMatch(/ketua<\/dt><dd>Bu Zaki, sejak 05\/01\/2026/);
  const seen = (await readerOf(world, pages).get(path)).html;
  expect(seen).not.toContain('Zaki');
  expect(seen).toContain(`${path}/janji`);
});

it('an organisation lies in a region with a name', async ({ world }) => {
  const { id } = await world.as('dewi', addOrganisation, {
    name: 'Disperindag Provinsi',
    groups: 'government',
    form: 'formal',
    status: 'unknown',
    government_code: '33',
  });
  expect((await readerOf(world, pages).get(`/organisasi/${id}`)).html).toContain('Provinsi Jawa Tengah');
});
