import { expect } from 'vitest';
import { readerOf } from '../../../tests/support/pages.ts';
import { it } from '../../../tests/support/world.ts';
import type { World } from '../../../tests/support/world.ts';
import type { PersonName } from '../../../tests/support/people.ts';
import { recordImport } from '../index.ts';
import { exchangeTables } from '../schema.ts';
import { importPages } from './import-pages.tsx';

const LIST =
  'nama,kelompok pemangku kepentingan,bentuk,keadaan,warna\n' +
  'Koperasi Setia,asosiasi,resmi,aktif,biru\nKoperasi Setia,asosiasi,resmi,aktif,merah\n' +
  '=cmd(),,resmi,aktif,hijau\n,asosiasi,resmi,aktif,putih\n';

const visitor = (world: World, who?: PersonName) => readerOf(world, importPages(world.platform), who);

function upload(world: World, content: string | Uint8Array<ArrayBuffer>, what = 'identity.add-organisation') {
  const form = new FormData();
  form.set('what', what);
  form.set('file', new File([content], 'daftar.csv'));
  return visitor(world, 'dewi').post('/impor', form);
}

const doJobs = async (world: World) => {
  for (const { name, data } of world.sent.splice(0)) {
    if (name === 'record-import')
      await recordImport(world.platform, data as Parameters<typeof recordImport>[1]);
  }
};

const below = (location: string | null) => (location ?? '').replace('/kota-uji', '');

it('Bu Dewi looks at a list, has it recorded, and takes home the rows to mend', async ({ world }) => {
  const { get, post } = visitor(world, 'dewi');
  const { status, location } = await upload(world, LIST);
  expect(status).toBe(303);
  const address = below(location);

  const preview = await get(address);
  expect(preview.html).toContain('2 baru, 1 kembar di berkas ini, 1 perlu diperbaiki.');
  expect(preview.html).toContain('dilewati: warna.');
  expect(preview.html).toContain('Catat 2 baris baru');

  await post(address, {});
  expect((await get(address)).html).toContain('Sedang dicatat');
  await doJobs(world);
  const result = await get(address);
  expect(result.html).toContain('1 baru dicatat, 1 kembar di berkas, 2 belum tercatat.');
  const mend = await get(`${address}/perbaiki`);
  expect(mend.html).toContain("'=cmd(),,resmi,aktif,hijau,Kelompok pemangku kepentingan: Mohon diisi.");
});

it('nothing is recorded before she agrees, and the text is thrown away afterwards', async ({ world }) => {
  const { location } = await upload(world, LIST);
  const staged = () =>
    world.read('member', (tx) =>
      exchangeTables(tx).selectFrom('exchange.staged_import').selectAll().executeTakeFirst(),
    );
  expect(world.sent).toEqual([]);
  expect((await staged())?.content).toBe(LIST);
  await visitor(world, 'dewi').post(below(location), {});
  await doJobs(world);
  expect(await staged()).toMatchObject({ state: 'recorded', content: '' });
});

it('looking again at a list that was recorded says that everything is there', async ({ world }) => {
  const good = LIST.split('\n').slice(0, 2).join('\n');
  const first = await upload(world, good);
  await visitor(world, 'dewi').post(below(first.location), {});
  await doJobs(world);
  const second = await upload(world, good);
  const preview = await visitor(world, 'dewi').get(below(second.location));
  expect(preview.html).toContain('1 sudah ada');
  expect(preview.html).toContain('Tidak ada baris baru untuk dicatat.');
});

it('nobody else sees what she put aside, nor has it recorded', async ({ world }) => {
  const address = below((await upload(world, LIST)).location);
  for (const who of ['zaki', 'budi'] as const) {
    expect((await visitor(world, who).get(address)).status).toBe(404);
    expect((await visitor(world, who).post(address, {})).status).toBe(404);
  }
  expect((await visitor(world).get('/impor')).status).toBe(401);
});

it.for([
  [
    'a table without the needed columns',
    'warna\nbiru\n',
    'identity.add-organisation',
    'Kolom yang belum ada: Nama',
  ],
  ['an empty file', '', 'identity.add-organisation', 'Berkas CSV'],
  ['something nobody imports', LIST, 'identity.end-tenure', 'Apa isi tabelnya?'],
] as const)(
  '%s comes back on the form with what is wrong',
  async ([_what, content, what, says], { world }) => {
    const answer = await upload(world, content, what);
    expect(answer.status).toBe(422);
    expect(answer.html).toContain('role="alert"');
    expect(answer.html).toContain(says);
  },
);

it('an empty sample has the headings that the import knows', async ({ world }) => {
  const sample = await visitor(world, 'dewi').get('/impor/identity.add-organisation.csv');
  expect(sample.html).toMatch(/^Nama,Nama lain,/);
  const filled = `${sample.html}A,,asosiasi,resmi,aktif\r\n`;
  expect((await upload(world, filled)).status).toBe(303);
});

it('an artisan, who may import nothing, is told so', async ({ world }) => {
  expect((await visitor(world, 'sri').get('/impor')).html).toContain('Tidak ada yang dapat Anda impor');
});
