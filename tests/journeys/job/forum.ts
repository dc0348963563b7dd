import { expect, type Page } from '@playwright/test';
import { choose, field, fillIn, follow, inDays, press, send, takeUp, tick } from '../hands.ts';
import { people, story, type Journey } from './story.ts';

/** The commitment of the demonstration whose day has passed. */
const LATE = 'Menyediakan bahan pewarna untuk angkatan kedua';

const invited = [
  'Dinas Lingkungan Hidup (Contoh)', 'Paguyuban Batik Jenggot (Contoh)', 'Paguyuban Batik Kauman (Contoh)',
];

export async function meetingDecides(journey: Journey) {
  const page = await journey.as(people.forum);
  await planned(page);
  journey.at.meeting = new URL(page.url()).pathname;
  await follow(page, 'Minta dibahas', 'Minta dibahas di rapat');
  await choose(page, 'Usulan yang dibahas', story.proposal);
  await send(page, 'Masukkan ke agenda', 'Sudah masuk agenda rapat');
  await invitationPrinted(page);
  await attended(page);
  await objected(page);
  await decided(page, journey);
  await page.goto(journey.at.meeting);
  await follow(page, 'Terbitkan notulen', 'Terbitkan notulen');
  await fillIn(page, { Notulen: 'Usulan sambungan tahap kedua disetujui tanpa keberatan. Catatan Kauman disimpan.' });
  await send(page, 'Terbitkan dan tutup rapat', 'Notulen sudah terbit');
  await journey.axe(page);
  await journey.look(page, 'meeting');
}

async function planned(page: Page) {
  await page.goto('/kota-pekalongan/forum');
  await follow(page, /Semua rapat/, 'Rapat');
  await follow(page, 'Rencanakan rapat', 'Rencanakan rapat');
  await fillIn(page, {
    'Rapat tentang apa?': story.meeting,
    Tanggal: inDays(0),
    'Mulai pukul': '09.00',
    'Sampai pukul': '11.30',
    Tempat: 'Balai Kelurahan Jenggot',
    'Nomor surat undangan': '005/031/2026',
  });
  await tick(page, 'Siapa yang diundang?', ...invited);
  await send(page, 'Rencanakan', 'Rapat sudah direncanakan');
}

async function invitationPrinted(page: Page) {
  const link = page.getByRole('link', { name: 'Undangan (PDF)' });
  const answer = await page.request.get((await link.getAttribute('href')) ?? '');
  expect(answer.headers()['content-type']).toContain('application/pdf');
  expect((await answer.body()).subarray(0, 4).toString()).toBe('%PDF');
}

async function attended(page: Page) {
  await follow(page, 'Catat yang hadir', 'Catat yang hadir');
  await expect(field(page, 'Rapat berlangsung pada')).toHaveValue(inDays(0));
  await choose(page, 'Siapa yang memimpin rapat?', people.chair);
  await tick(page, 'Siapa yang hadir?', people.chair, people.artisan, people.environment, 'Farid Anwar');
  await send(page, 'Catat kehadiran', 'Kehadiran tercatat');
  await expect(page.getByRole('main')).toContainText('orang hadir');
}

async function objected(page: Page) {
  await follow(page, 'Catat keberatan', 'Catat keberatan');
  await choose(page, 'Dari organisasi mana?', 'Paguyuban Batik Kauman (Contoh)');
  await choose(page, 'Seberapa berat?', 'Catatan: disimpan');
  await fillIn(page, { 'Apa keberatannya, dan mengapa?': story.reservation });
  await send(page, 'Catat', 'Keberatan sudah tercatat');
}

async function decided(page: Page, { at, axe, look }: Journey) {
  await follow(page, 'Catat keputusan', 'Dengan cara apa rapat memutuskan?');
  await follow(page, 'Tanpa keberatan', 'Catat keputusan');
  await fillIn(page, {
    'Apa yang diputuskan?': story.decision,
    'Apa alasannya?': 'IPAL yang ada masih cukup untuk tiga puluh rumah produksi.',
  });
  await press(page, 'Periksa hasilnya');
  await expect(page.getByRole('main')).toContainText('Tidak ada keberatan yang tersisa.');
  await send(page, 'Catat keputusan ini', 'Keputusan sudah tercatat');
  at.decision = new URL(page.url()).pathname;
  const sheet = page.getByRole('main');
  await expect(sheet.getByRole('heading', { level: 1, name: story.decision })).toBeVisible();
  await expect(sheet).toContainText('tanpa keberatan');
  await expect(sheet).toContainText('3 dari');
  await expect(sheet).toContainText(story.reservation);
  await axe(page);
  await look(page, 'decision');
}

export async function decisionCarriesCommitments(journey: Journey) {
  const page = await journey.as(people.forum);
  const jenggot = 'Paguyuban Batik Jenggot (Contoh)';
  const environment = 'Dinas Lingkungan Hidup (Contoh)';
  await committed(page, journey, { what: story.list, by: jenggot, role: 'ketua', to: environment, days: 7 });
  await committed(page, journey, { what: story.design, by: environment, role: 'staf dinas', to: jenggot, days: 10 });
  await keptWithEvidence(await journey.as(people.environment));
  await lateOnBothHomes(journey);
}

interface Promised {
  what: string;
  by: string;
  role: string;
  to: string;
  days: number;
}

async function committed(page: Page, { at }: Journey, { what, by, role, to, days }: Promised) {
  await page.goto(at.decision);
  await follow(page, 'Tambah komitmen', 'Catat komitmen');
  await fillIn(page, { 'Apa yang akan dilakukan?': what, 'Paling lambat': inDays(days) });
  await choose(page, 'Organisasi yang menyanggupi', by);
  await choose(page, 'Jabatan yang bertanggung jawab', role);
  await choose(page, 'Dijanjikan kepada', to);
  await send(page, 'Catat komitmen', 'Komitmen sudah tercatat');
  await expect(page.getByRole('main')).toContainText(`${by} (${role})`);
}

/** Without evidence she is told so at its field, and loses nothing she typed. */
async function keptWithEvidence(page: Page) {
  await takeUp(page, story.design);
  const link = 'https://contoh.go.id/gambar-rw4.pdf';
  await fillIn(page, { 'Tautan bukti': link });
  await press(page, 'Kirim bukti');
  await expect(field(page, 'Apa buktinya?')).toHaveAccessibleDescription(/Mohon diisi/);
  await expect(field(page, 'Tautan bukti')).toHaveValue(link);
  await fillIn(page, { 'Apa buktinya?': 'Gambar 12 lembar diserahkan kepada paguyuban dan ditempel di balai RW.' });
  await send(page, 'Kirim bukti', 'Bukti sudah terbit');
  await expect(page.getByRole('main')).toContainText('ditepati');
}

async function lateOnBothHomes({ as }: Journey) {
  const owner = await as('Budi Santosa');
  await owner.goto('/kota-pekalongan');
  await expect(owner.getByRole('main')).toContainText(`Tenggat komitmen “${LATE}” sudah lewat.`);
  const receiver = await as(people.chair);
  await receiver.goto('/kota-pekalongan');
  await expect(receiver.getByRole('main')).toContainText(`belum memenuhi “${LATE}”.`);
}
