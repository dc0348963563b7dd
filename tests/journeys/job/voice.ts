import { expect } from '@playwright/test';
import { longDate } from '../../../src/kernel/calendar.ts';
import { choose, fillIn, follow, inDays, press, send, takeUp, tick } from '../hands.ts';
import { people, story, type Journey } from './story.ts';

const MINUTE = 60_000;

/** Home says what is asked of her, what became of what she raised, and what comes next. */
export async function chairComesHome({ as, look, axe }: Journey) {
  const page = await as(people.chair);
  for (const block of ['Yang menunggu Anda', 'Kabar dari suara Anda', 'Berikutnya']) {
    await expect(page.getByRole('heading', { level: 2, name: block })).toBeVisible();
  }
  await expect(page.locator('html')).toHaveAttribute('lang', 'id');
  await expect(page.getByRole('banner')).toContainText('Paguyuban Batik Jenggot (Contoh) (ketua)');
  await axe(page);
  await look(page, 'home');
}

export async function chairRaisesProblem(journey: Journey) {
  const page = await journey.as(people.chair);
  const began = Date.now();
  await follow(page, 'Sampaikan masalah', 'Sampaikan masalah');
  await fillIn(page, { 'Apa masalahnya?': story.problem, Ceritakan: story.hardship, 'Di mana?': 'Jenggot, RW 4' });
  await send(page, 'Sampaikan', 'Masalah Anda sudah tercatat');
  expect(Date.now() - began).toBeLessThan(MINUTE);
  journey.at.problem = new URL(page.url()).pathname;
  const passerBy = await journey.passerBy();
  await passerBy.goto(journey.at.problem);
  await expect(passerBy.getByRole('heading', { level: 1, name: story.problem })).toBeVisible();
  await expect(passerBy.getByRole('main')).toContainText(`Jawaban paling lambat ${longDate(inDays(14), 'id')}`);
  await expect(passerBy.getByRole('main')).toContainText('Paguyuban Batik Jenggot');
  await expect(passerBy.locator('body')).not.toContainText(people.chair);
}

export async function problemBecomesProposal(journey: Journey) {
  const officer = await journey.as(people.environment);
  await takeUp(officer, story.problem);
  await fillIn(officer, { Jawaban: 'Kami periksa minggu ini dan menyiapkan tahap kedua bersama paguyuban.' });
  await send(officer, 'Kirim jawaban', 'Jawaban sudah terbit');
  const chair = await journey.as(people.chair);
  await chair.goto('/kota-pekalongan');
  await follow(chair, /Dinas Lingkungan Hidup.*menjawab masalah/, story.problem);
  await follow(chair, 'Jadikan usulan', 'Ajukan usulan');
  await fillIn(chair, {
    'Apa usulannya?': story.proposal,
    'Jelaskan yang diusulkan': 'Tiga puluh rumah produksi di RW 4 disambungkan ke IPAL yang sudah ada.',
    'Hasil apa yang diharapkan?': 'Air buangan RW 4 memenuhi baku mutu sebelum musim hujan.',
  });
  await tick(chair, 'Siapa yang diperlukan?', 'Dinas Lingkungan Hidup (Contoh)');
  await send(chair, 'Ajukan', 'Usulan Anda sudah tercatat');
  journey.at.proposal = new URL(chair.url()).pathname;
  await coSigned(journey);
  await discussed(journey);
}

async function coSigned({ as, at }: Journey) {
  const officer = await as(people.environment);
  await officer.goto(at.proposal);
  await follow(officer, 'Ikut mengusulkan', 'Ikut mengusulkan');
  await send(officer, 'Ikut mengusulkan', 'Organisasi Anda sekarang ikut mengusulkan');
  await expect(officer.getByRole('main')).toContainText('Dinas Lingkungan Hidup (Contoh)');
}

async function discussed({ as, at, passerBy, axe, look }: Journey) {
  const sri = await as(people.artisan);
  await sri.goto(at.proposal);
  await send(sri, 'Dukung usulan ini', 'Dukungan Anda sudah tercatat');
  const nanang = await as(people.owner);
  await nanang.goto(at.proposal);
  await follow(nanang, 'Sampaikan pendapat', 'Sampaikan pendapat');
  await choose(nanang, 'Pendapat Anda', 'Keberatan');
  await fillIn(nanang, { Alasannya: 'Iurannya perlu dibagi menurut banyaknya celupan.' });
  await send(nanang, 'Kirim', 'Pendapat Anda sudah dapat dibaca');
  await press(nanang, 'Dukung usulan ini');
  await expect(nanang.getByRole('main')).toContainText('Didukung 2 orang');
  await axe(nanang);
  await look(nanang, 'proposal');
  const reader = await passerBy();
  await reader.goto(at.proposal);
  await expect(reader.getByRole('main')).toContainText('Didukung 2 orang');
  for (const name of [people.artisan, people.owner]) await expect(reader.locator('body')).not.toContainText(name);
  await expect(reader.getByRole('main')).toContainText(longDate(inDays(0), 'id'));
}
