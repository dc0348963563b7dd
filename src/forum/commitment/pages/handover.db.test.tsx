import { expect } from 'vitest';
import { design } from '../../../../tests/support/commitments.ts';
import { readerOf } from '../../../../tests/support/pages.ts';
import type { PersonName } from '../../../../tests/support/people.ts';
import { aProblem, aProposal, sharedPlant } from '../../../../tests/support/proposals.ts';
import { it } from '../../../../tests/support/world.ts';
import type { World } from '../../../../tests/support/world.ts';
import { beginTenure, endTenure } from '../../../identity/index.ts';
import { makeCommitment } from '../commands/make-commitment.ts';
import { handoverPages } from './handover.tsx';

const pages = handoverPages(async () => <p>Program Bersama</p>);
const read = async (world: World, place: PersonName, who?: PersonName) =>
  readerOf(world, pages, who).get(`/serah-terima/${world.actors[place].organisationId}`);

it('when the chair changes, what she promised is on the page of who follows her', async ({ world }) => {
  const { zaki, rina, wulan } = world.actors;
  const promise = { ...design(world), owner_organisation_id: zaki.organisationId, owner_role: 'chair',
    promised_to_organisation_id: wulan.organisationId, what: 'Menyiapkan lahan IPAL' };
  await world.as('dewi', makeCommitment, promise);
  await world.as('dewi', endTenure, { tenure_id: zaki.tenureId, valid_to: '2026-11-30' });
  await world.as('dewi', beginTenure, {
    person_id: rina.personId, organisation_id: rina.organisationId, role: 'chair', valid_from: '2026-12-01',
  });
  world.itIs('2026-12-02');
  const { html } = await read(world, 'zaki', 'rina');
  const terms = ['Mbak Rina, sejak 01/12/2026', 'sampai 30/11/2026'];
  for (const shown of [...terms, 'Menyiapkan lahan IPAL', 'tenggat 31/12/2026']) {
    expect(html).toContain(shown);
  }
});

it('it lists what the association raised and proposed, and what the department has to answer', async ({ world }) => {
  await aProblem(world);
  await aProposal(world, 'zaki', { needed_from: [world.actors.budi.organisationId] });
  const association = await read(world, 'zaki', 'zaki');
  expect(association.html).toContain('Masalah yang disampaikan organisasi ini');
  expect(association.html).not.toContain('Menunggu jawaban organisasi ini');
  const department = await read(world, 'budi', 'zaki');
  for (const shown of ['Menunggu jawaban organisasi ini', 'Air sumur di Jenggot berwarna', sharedPlant.title]) {
    expect(department.html).toContain(shown);
  }
});

it('what the slices above know of the organisation stands at its end', async ({ world }) => {
  expect((await read(world, 'tono', 'tono')).html).toContain('Program Bersama');
});

it('names of officers are for members: the public gets no handover', async ({ world }) => {
  expect((await read(world, 'zaki')).status).toBe(401);
  expect((await readerOf(world, pages).get('/serah-terima')).status).toBe(401);
});

it('the list names each organisation with its offices and open promises', async ({ world }) => {
  await world.as('dewi', makeCommitment, design(world));
  const { html } = await readerOf(world, pages, 'sri').get('/serah-terima');
  expect(html).toContain('Dinas Lingkungan Hidup');
  expect(html).toContain('1 jabatan, 1 komitmen belum selesai');
});
