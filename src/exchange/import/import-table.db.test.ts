import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { it } from '../../../tests/support/world.ts';
import type { World } from '../../../tests/support/world.ts';
import type { PersonName } from '../../../tests/support/people.ts';
import { identityTables } from '../../identity/schema.ts';
import { findImportable } from './importables.ts';
import type { Importable } from './importable.ts';
import { importTable, previewTable } from './import-table.ts';
import type { Runner } from './import-table.ts';
import { sayReason } from './report.ts';
import type { Report } from './report.ts';

const organisations = findImportable('identity.add-organisation')!;
const people = findImportable('identity.add-person')!;

const TWO =
  'Nama,Kelompok pemangku kepentingan,Bentuk,Keadaan\nKoperasi Setia,asosiasi;pengrajin,resmi,aktif\n' +
  'KUBE Rukun,pengrajin,tidak resmi,belum diketahui\n';

const runnerOf = (world: World, who: PersonName = 'dewi'): Runner => ({
  workspaceId: world.workspaceId,
  run: (command, input, key) => world.as(who, command, input, key),
  read: (work) => world.read('member', work),
});

const names = (world: World) =>
  world.read('member', async (tx) => {
    const rows = await identityTables(tx)
      .selectFrom('identity.organisations')
      .select(['name', 'groups'])
      .execute();
    return rows.map(({ name }) => name);
  });

const said = (importable: Importable, { wrong }: Report) =>
  wrong.map(({ number, reason }) => `${number}: ${sayReason(importable.command, reason!, 'id')}`);

it('Bu Dewi imports a list with Indonesian headings and words', async ({ world }) => {
  const report = await importTable(runnerOf(world), organisations, TWO);
  expect(report.counts).toEqual({ new: 2, known: 0, repeated: 0, wrong: 0 });
  const added = await world.read('member', (tx) =>
    identityTables(tx)
      .selectFrom('identity.organisations')
      .selectAll()
      .where('name', '=', 'Koperasi Setia')
      .execute(),
  );
  expect(added).toMatchObject([{ groups: ['association', 'artisan'], form: 'formal', status: 'active' }]);
});

it('the same file again changes nothing, whoever brings it', async ({ world }) => {
  await importTable(runnerOf(world), organisations, TWO);
  const before = await names(world);
  const again = await importTable(runnerOf(world), organisations, TWO);
  expect(again.counts).toEqual({ new: 0, known: 2, repeated: 0, wrong: 0 });
  expect(await names(world)).toEqual(before);
  const preview = await previewTable(runnerOf(world, 'budi'), organisations, TWO);
  expect(preview.counts).toMatchObject({ new: 0, known: 2 });
});

it('a list that somebody else has imported is known, and is not a fault', async ({ world }) => {
  const list = 'nama,organisasi,peran\nPak Agus,Paguyuban Batik Jenggot,perajin\n';
  await importTable(runnerOf(world, 'dewi'), people, list);
  const again = await importTable(runnerOf(world, 'zaki'), people, list);
  expect(again.counts).toEqual({ new: 0, known: 1, repeated: 0, wrong: 0 });
});

it('headings are found however they are written, and unknown ones are named', async ({ world }) => {
  const table =
    ' NAME ;Stakeholder_Groups;form;STATUS;Warna\nKoperasi Setia;association;formal;active;biru\n';
  const report = await importTable(runnerOf(world), organisations, table);
  expect(report.counts.new).toBe(1);
  expect(report.ignored).toEqual(['Warna']);
});

it('a table without a needed column is refused, naming what is missing and what is strange', async ({
  world,
}) => {
  const refused = importTable(runnerOf(world), organisations, 'Nama,Warna\nKoperasi Setia,biru\n');
  await expect(refused).rejects.toMatchObject({
    code: 'file-unreadable',
    reason: { id: 'Kolom yang belum ada: Bentuk, Keadaan. Kolom yang tidak dikenal: Warna.' },
  });
});

it('two columns for one thing are refused', async ({ world }) => {
  const refused = importTable(runnerOf(world), organisations, 'Nama,name,form,status\nA,B,formal,active\n');
  await expect(refused).rejects.toMatchObject({
    reason: { en: expect.stringContaining('“Nama” and “name”') },
  });
});

it('a row that stands twice in the file is recorded once', async ({ world }) => {
  const report = await importTable(runnerOf(world), organisations, TWO + TWO.split('\n')[1]);
  expect(report.counts).toEqual({ new: 2, known: 0, repeated: 1, wrong: 0 });
});

it('wrong rows say why in words and keep no other from being recorded', async ({ world }) => {
  const table =
    `${TWO},pengrajin,resmi,aktif\nBank X,perompak,resmi,aktif\n` +
    'Bank Mitra Batik,swasta,resmi,aktif\nY,swasta,resmi,aktif,lebih\n';
  const report = await importTable(runnerOf(world), organisations, table);
  expect(report.counts).toEqual({ new: 2, known: 0, repeated: 0, wrong: 4 });
  expect(said(organisations, report)).toEqual([
    '4: Nama: Mohon diisi.',
    expect.stringMatching(/^5: Kelompok pemangku kepentingan: /),
    expect.stringMatching(/^6: Nama: /),
    '7: Baris ini punya lebih banyak kolom daripada judulnya.',
  ]);
});

it('people are put to their organisation by its name or another name of it', async ({ world }) => {
  await world.as('dewi', organisations.command, {
    name: 'Asosiasi Batik',
    aliases: 'ABJ',
    groups: 'association',
    form: 'formal',
    status: 'active',
  });
  const table =
    'nama,organisasi,peran\nPak Agus,paguyuban  BATIK jenggot,perajin\nBu Lina,abj,ketua\n' +
    'Pak X,Tidak Ada,ketua\n';
  const report = await importTable(runnerOf(world), people, table);
  expect(report.counts).toMatchObject({ new: 2, wrong: 1 });
  expect(said(people, report)).toEqual(['4: Organisasi: “Tidak Ada” tidak ditemukan.']);
});

it('a preview judges every row and records nothing', async ({ world }) => {
  const before = await names(world);
  const preview = await previewTable(runnerOf(world), organisations, `${TWO},pengrajin,resmi,aktif\n`);
  expect(preview.counts).toEqual({ new: 2, known: 0, repeated: 0, wrong: 1 });
  expect(preview.rows.map(({ number, verdict }) => `${number} ${verdict}`)).toEqual([
    '2 new',
    '3 new',
    '4 wrong',
  ]);
  expect(await names(world)).toEqual(before);
});

it('what the import may do is what the person may do', async ({ world }) => {
  const report = await importTable(runnerOf(world, 'budi'), organisations, TWO);
  expect(report.counts).toMatchObject({ new: 0, wrong: 2 });
  expect(report.wrong[0]?.reason?.code).toBe('not-allowed');
});

it('the stakeholders of Kota Pekalongan come in as they stand in the demonstration', async ({ world }) => {
  const file = readFileSync('demo/sourced/kota-pekalongan/organisations.csv');
  const report = await importTable(runnerOf(world), organisations, file);
  expect(said(organisations, report)).toEqual([]);
  expect(report.ignored).toEqual([]);
  expect(report.counts.new).toBeGreaterThan(20);
});
