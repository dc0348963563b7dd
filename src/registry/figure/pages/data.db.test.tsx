import { expect } from 'vitest';
import { readerOf } from '../../../../tests/support/pages.ts';
import { recordSourced } from '../../../../tests/support/sourced.ts';
import { it } from '../../../../tests/support/world.ts';
import type { World } from '../../../../tests/support/world.ts';
import { addCluster } from '../../cluster/commands/add-cluster.ts';
import { addBusiness } from '../../workforce/commands/add-business.ts';
import { recordFigure } from '../commands/record-figure.ts';
import { recordLever } from '../commands/record-lever.ts';
import { recordPublishedAnswer } from '../commands/record-published-answer.ts';
import { dataPages } from './index.tsx';

const pages = dataPages();

async function pekalongan(world: World) {
  await recordSourced(world, 'kota-pekalongan/clusters', addCluster);
  await recordSourced(world, 'kota-pekalongan/figures', recordFigure);
}

const read = async (world: World, path: string) => (await readerOf(world, pages).get(path)).html;

/** The values on the line of businesses, as they are read. */
const onTheLine = (html: string) => {
  const [, line = ''] = html.split('Usaha batik di Kota Pekalongan</h2>');
  const [figures = ''] = line.split('</figure>');
  return [...figures.matchAll(/<b>([\d.]+)<\/b>/g)].map(([, value]) => value);
};

it('four counts of the city stand on one line, the sum of Table 1 named as such', async ({ world }) => {
  await pekalongan(world);
  const html = await read(world, '/data/pelaku');
  expect(onTheLine(html)).toEqual(['634', '674', '1.050', '1.081']);
  expect(html).toContain('Jumlah 13 sentra: Tabel 1 (dokumen 004)');
  expect(html).toContain('Dihitung di sini dari baris sentra pada satu sumber itu saja.');
  expect(html).toContain('selisihnya 447 usaha. Yang terbesar 1,7 kali yang terkecil.');
});

it('the count of the neighbouring regency stands apart, under its own name', async ({ world }) => {
  await pekalongan(world);
  const [ours = '', others = ''] = (await read(world, '/data/pelaku')).split('Pemerintah lain</h2>');
  expect(ours).not.toContain('645');
  expect(others).toMatch(/Kabupaten Pekalongan: usaha batik.*645/s);
});

it('nothing is averaged and no sources are added up', async ({ world }) => {
  await pekalongan(world);
  // Ids are random, and now and then one of them has these digits.
  const html = (await read(world, '/data/pelaku')).replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '');
  for (const made of ['859', '860', '1.308', '3.439', '2.765', '1.319']) expect(html).not.toContain(made);
});

it('what is fictional is shown apart, named so, and changes no sourced figure', async ({ world }) => {
  await pekalongan(world);
  const fictional = { name: 'Batik Rekaan', kind: 'maker', cluster: 'Jenggot', fictional: true };
  await world.as('dewi', addBusiness, fictional);
  const html = await read(world, '/data/pelaku');
  expect(onTheLine(html)).toContain('674');
  expect(html).toMatch(/Tercatat di sini<\/h2>.*1<small> usaha<\/small>.*Rekaan untuk peragaan\./s);
});

it('the sentra of Magetan grow by 940 percent, and sentra are no artisans', async ({ world }) => {
  await recordSourced(world, 'magetan/figures', recordFigure);
  const html = await read(world, '/data/pertumbuhan');
  expect(html).toContain('Tumbuh 940%: dari 5 menjadi 52, 10,4 kali lipat.');
  expect(html).toContain('(52 − 5) ÷ 5 = 9,4 = 940%.');
  expect(html).toContain('Sentra bukan perajin');
});

it('national workers of 2008 and 2019 are no growth, since two sources counted them', async ({ world }) => {
  await pekalongan(world);
  const html = await read(world, '/data/pertumbuhan');
  expect(html).not.toContain('Tumbuh');
  expect(html).not.toContain('Berkurang');
  expect(html).toMatch(/tidak sebanding<\/h2>.*800\.100 orang.*200\.000 orang/s);
});

it('a claim of more income is shown as a claim and stands among no counts', async ({ world }) => {
  await recordSourced(world, 'blitar/figures', recordFigure);
  expect(await read(world, '/data/klaim')).toMatch(/klaim<\/span>.*50%–70%.*Klaim tanpa jumlah responden/s);
  expect(await read(world, '/data/pelaku')).not.toContain('50%');
});

it('the answers of Kauman and Pesindon say that nobody knows how many were asked', async ({ world }) => {
  await recordSourced(world, 'kota-pekalongan/clusters', addCluster);
  await recordSourced(world, 'kota-pekalongan/survey-published', recordPublishedAnswer);
  const html = await read(world, '/data/pertanyaan-sentra');
  expect(html).toContain('Yang menjawab “Ya”: Kauman 59%, Pesindon 67%.');
  expect(html).toContain('Berapa orang yang menjawab tidak diterbitkan');
  expect(html).toContain('disimpulkan');
});

it('policies are read with their source', async ({ world }) => {
  await recordSourced(world, 'magetan/levers', recordLever);
  expect(await read(world, '/data/kebijakan')).toMatch(/ASN wajib berbatik.*S20 \(dokumen 002\)/s);
});

it('every page says what belongs there while it is empty', async ({ world }) => {
  for (const path of ['pelaku', 'pertumbuhan', 'pertanyaan-sentra', 'klaim', 'kebijakan']) {
    expect(await read(world, `/data/${path}`), path).toContain('class="empty"');
  }
  expect(await read(world, '/angka')).toContain('Belum ada angka yang dicatat.');
});

it('Bu Dewi corrects a figure on its page, and the page tells what stood there before', async ({ world }) => {
  const figure = {
    subject: '33.75', measure: 'workers', unit: 'orang', definition: 'Pekerja.', source: 'BPS', basis: 'V',
  };
  const { id } = await world.as('dewi', recordFigure, { ...figure, value: '9494' });
  const dewi = readerOf(world, pages, 'dewi');
  expect((await dewi.get(`/angka/${id}/koreksi`)).html).toContain('value="9494"');
  const { unit, definition, source, basis } = figure;
  const stated = { value: '9944', unit, definition, source, basis };
  const sent = { ...stated, figure_id: id, _version: '1', why: 'Salah ketik.' };
  expect((await dewi.post(`/angka/${id}/koreksi`, sent)).status).toBe(303);
  const after = await read(world, `/angka/${id}`);
  expect(after).toMatch(/<h1>Pekerja batik: 9\.944 orang<\/h1>/);
  expect(after).toMatch(/Dicatat: 9\.494 orang, .*Dikoreksi menjadi 9\.944 orang\. Salah ketik\./s);
});

it('who only reads is offered no form, and gets none', async ({ world }) => {
  expect(await read(world, '/angka')).not.toContain('/angka/baru');
  expect((await readerOf(world, pages).get('/angka/baru')).status).toBe(401);
  expect((await readerOf(world, pages, 'sri').get('/angka/baru')).status).toBe(403);
});
