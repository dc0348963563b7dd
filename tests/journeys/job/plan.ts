import { expect, type Page } from '@playwright/test';
import { choose, field, fillIn, follow, inDays, send, tick } from '../hands.ts';
import { people, story, type Journey } from './story.ts';

/** The department answers the decision with aims that can be measured, and with money from two sources. */
export async function departmentAnswersWithProgramme(journey: Journey) {
  const page = await journey.as(people.environment);
  await proposed(page, journey);
  await outcomeAimedAt(page, journey);
  await outputAimedAt(page, journey);
  await funded(page, journey, { source: 'APBD kabupaten/kota', amount: '90.000.000' });
  await funded(page, journey, { source: 'CSR/TJSL', giver: 'CSR Mitra Batik (Contoh)', amount: '30 juta' });
  await follow(page, 'Mulai program', 'Mulai program');
  await send(page, 'Ya, program mulai berjalan', 'Program sekarang berjalan');
  const sheet = page.getByRole('main');
  await expect(sheet).toContainText('belum ada kondisi awal');
  await expect(sheet.getByRole('row', { name: /^Jumlah/ })).toContainText('120.000.000');
  await expect(sheet.getByRole('link', { name: story.decision }).first()).toBeVisible();
  await journey.axe(page);
  await journey.look(page, 'programme');
}

async function proposed(page: Page, { at }: Journey) {
  await page.goto('/kota-pekalongan/rencana');
  await follow(page, 'Usulkan program', 'Usulkan program');
  await fillIn(page, {
    'Nama program': story.programme,
    Tujuannya: 'Tiga puluh rumah produksi tersambung, dan air buangannya memenuhi baku mutu.',
    Mulai: inDays(0),
    Selesai: inDays(180),
  });
  await tick(page, 'Keputusan forum yang dijawab', story.decision);
  await tick(page, 'Komitmen yang dijalankan', story.design);
  await send(page, 'Simpan program', 'Program sudah tercatat');
  at.programme = new URL(page.url()).pathname;
}

async function outcomeAimedAt(page: Page, { at }: Journey) {
  await follow(page, 'Tambah hasil yang dituju', 'Tambah hasil yang dituju');
  await choose(page, 'Tingkatnya', 'Hasil: yang berubah');
  await fillIn(page, { 'Apa hasilnya?': story.outcome });
  await send(page, 'Tambah', 'Hasil yang dituju sudah tercatat');
  at.outcome = new URL(page.url()).pathname;
  await follow(page, 'Tambah indikator', 'Tambah indikator');
  await fillIn(page, {
    'Apa yang diukur?': story.water,
    Satuan: 'mg/L',
    'Kondisi awal': '240,5',
    'Tanggal kondisi awal': inDays(-20),
    'Sumber kondisi awal': 'Uji laboratorium dinas',
    Sasaran: '100',
    'Tercapai paling lambat': inDays(180),
  });
  await choose(page, 'Yang diharapkan', 'Makin sedikit makin baik');
  await send(page, 'Tambah indikator', 'Indikator sudah tercatat');
  await page.goto(at.programme);
}

/** Nobody has counted before, which is not the same as nought; the page says so. */
async function outputAimedAt(page: Page, { at }: Journey) {
  await follow(page, 'Tambah hasil yang dituju', 'Tambah hasil yang dituju');
  await choose(page, 'Tingkatnya', 'Keluaran: yang diserahkan');
  await fillIn(page, { 'Apa hasilnya?': story.output });
  await send(page, 'Tambah', 'Hasil yang dituju sudah tercatat');
  await follow(page, 'Tambah indikator', 'Tambah indikator');
  await fillIn(page, {
    'Apa yang diukur?': story.houses, Satuan: 'rumah produksi', Sasaran: '30', 'Tercapai paling lambat': inDays(180),
  });
  await choose(page, 'Yang diharapkan', 'Makin banyak makin baik');
  await expect(field(page, 'Kondisi awal')).toHaveValue('');
  await send(page, 'Tambah indikator', 'Indikator sudah tercatat');
  await expect(page.getByRole('main')).toContainText('belum ada kondisi awal');
  await page.goto(at.programme);
}

interface Money {
  source: string;
  giver?: string;
  amount: string;
}

/** Money is set aside and all of it given to the outcome. */
async function funded(page: Page, { at }: Journey, { source, giver, amount }: Money) {
  await page.goto(at.programme);
  await follow(page, 'Tambah dana', 'Tambah dana');
  await choose(page, 'Sumber dana', source);
  if (giver) await choose(page, 'Pemberi dana', giver);
  await fillIn(page, { 'Jumlah (pagu murni)': amount });
  await send(page, 'Tambah dana', 'Dana sudah tercatat');
  await follow(page, 'Alokasikan dana ke hasil', 'Alokasikan dana ke hasil');
  await choose(page, 'Untuk hasil yang mana?', story.outcome);
  await fillIn(page, { Jumlah: amount });
  await send(page, 'Simpan alokasi', 'Alokasi sudah tersimpan');
  await page.goto(at.programme);
}
