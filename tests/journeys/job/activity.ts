import { expect, type Page } from '@playwright/test';
import { choose, field, fillIn, follow, inDays, press, send, takeUp, tick } from '../hands.ts';
import { people, story, type Journey } from './story.ts';

const artisans = [people.artisan, 'Umi Kulsum', 'Kasmirah'];

export async function artisansAreTrained(journey: Journey) {
  const page = await journey.as(people.environment);
  await page.goto(journey.at.programme);
  await follow(page, 'Rencanakan kegiatan', 'Rencanakan kegiatan');
  await fillIn(page, {
    'Nama kegiatan': story.training,
    Hari: inDays(0),
    'Jam mulai': '08.00',
    Tempat: 'Balai RW 4',
    'Jumlah tempat': '10',
  });
  await choose(page, 'Jenis kegiatan', 'Pelatihan');
  await send(page, 'Simpan rencana', 'Kegiatan sudah direncanakan');
  await follow(page, 'Daftarkan peserta', 'Daftarkan peserta');
  await tick(page, 'Perajin', ...artisans);
  await send(page, 'Daftarkan', 'Peserta sudah terdaftar');
  await follow(page, 'Catat pelaksanaan', 'Catat pelaksanaan');
  await send(page, 'Sudah dilaksanakan', 'Pelaksanaan tercatat');
  await follow(page, 'Catat kehadiran', 'Catat kehadiran');
  await tick(page, 'Yang hadir', people.artisan, 'Umi Kulsum');
  await send(page, 'Simpan kehadiran', 'Kehadiran tercatat');
  const activity = page.url();
  await confirmsHerself(await journey.as(people.artisan));
  await page.goto(activity);
  await expect(countOf(page, 'Terdaftar')).toContainText('3');
  await expect(countOf(page, 'Hadir menurut penyelenggara')).toContainText('2');
  await expect(countOf(page, 'Ditegaskan oleh peserta')).toContainText('1');
  await journey.axe(page);
  await journey.look(page, 'activity');
}

const countOf = (page: Page, label: string) => page.locator('.figure').filter({ hasText: label });

async function confirmsHerself(page: Page) {
  await takeUp(page, `Anda tercatat hadir di “${story.training}”.`);
  await fillIn(page, { 'Apa yang berguna bagi Anda?': 'Cara membersihkan saringan.' });
  await send(page, 'Ya, saya hadir', 'Jawaban Anda tercatat');
  await expect(page.getByRole('main')).toContainText('Anda sudah menegaskan kehadiran Anda.');
}

/** Before and after: the outcome page says what changed, what it cost, and with how many of whom. */
export async function changeIsMeasured(journey: Journey) {
  const page = await journey.as(people.environment);
  await measured(page, journey, { phase: 'Sebelum: kondisi awal', value: '238,5', on: inDays(-15), people: '2' });
  await measured(page, journey, { phase: 'Sesudah: capaian', value: '138,5', on: inDays(0), people: '2' });
  await page.goto(journey.at.outcome);
  const sheet = page.getByRole('main');
  await expect(sheet).toContainText('Turun 100 mg/L: dari 238,5 menjadi 138,5');
  await expect(sheet).toContainText('Biaya per hasil');
  await expect(sheet).toContainText('Rp 1.200.000');
  await expect(sheet).toContainText('Diukur pada 2 orang.');
  await expect(sheet).toContainText('Ikut kegiatannya 2 orang; 1 di antaranya membenarkan sendiri.');
  await journey.axe(page);
  await journey.look(page, 'outcome');
}

interface Measurement {
  phase: string;
  value: string;
  on: string;
  people: string;
}

async function measured(page: Page, { at }: Journey, { phase, value, on, people: count }: Measurement) {
  await page.goto(at.outcome);
  await follow(page, 'Catat pengukuran', 'Catat pengukuran');
  await choose(page, 'Kapan diukur, terhadap program?', phase);
  await fillIn(page, { Nilainya: value, 'Tanggal pengukuran': on, Caranya: 'Uji laboratorium, tiga titik' });
  await field(page, 'Diukur pada berapa orang?').fill(count);
  await press(page, 'Simpan pengukuran');
  await expect(page.getByRole('status').filter({ hasText: 'Pengukuran sudah tercatat' })).toBeVisible();
}
