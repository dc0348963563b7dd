import { expect, type Page } from '@playwright/test';
import { choose, fillIn, follow, inDays, send } from '../hands.ts';
import { people, story, type Journey } from './story.ts';

const stations = [
  'masalah', 'usulan', 'keputusan', 'komitmen', 'program', 'pagu', 'kegiatan', 'keikutsertaan', 'hasil',
];

/** From the outcome back to the problem and forward again, by the links of the thread alone. */
export async function threadIsWalked({ passerBy, at, look }: Journey) {
  const page = await passerBy();
  await page.goto(at.outcome);
  for (const kind of stations) await expect(thread(page)).toContainText(kind);
  await look(page, 'thread', thread(page));
  const back = [story.programme, story.decision, story.proposal, story.problem];
  for (const title of [...back, ...back.toReversed().slice(1), story.outcome]) {
    await thread(page).getByRole('link', { name: title }).click();
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await expect(thread(page).locator('[aria-current=step]')).toContainText(title);
    if (title === story.problem) await look(page, 'problem');
  }
  expect(new URL(page.url()).pathname).toBe(at.outcome);
  await looseEnds(page);
  await look(page, 'loose-ends');
}

const thread = (page: Page) => page.getByRole('figure', { name: 'Benang merah' });

/** What is unanswered, undecided, unconfirmed or unmeasured stands in one list; our own thread is not in it. */
async function looseEnds(page: Page) {
  await page.goto('/kota-pekalongan');
  await follow(page, 'Ujung yang lepas', 'Ujung yang lepas');
  const list = page.getByRole('main');
  await expect(list).toContainText('Harga mori naik dua kali dalam sebulan');
  for (const kind of ['belum dijawab', 'belum diputuskan', 'belum diukur']) await expect(list).toContainText(kind);
  await expect(list.getByRole('link', { name: story.problem })).toHaveCount(0);
  await follow(page, /^belum diukur/, 'Ujung yang lepas');
  await expect(list).not.toContainText('Harga mori naik');
}

export async function healthOpensItsRecords({ as, passerBy, look }: Journey) {
  const page = await passerBy();
  await page.goto('/kota-pekalongan');
  await follow(page, 'Kesehatan kolaborasi', 'Kesehatan kolaborasi');
  await expect(page.locator('.health-row')).toHaveCount(20);
  await look(page, 'health');
  await follow(page, 'Kepercayaan', 'Kepercayaan');
  await expect(page.getByRole('main')).toContainText('Komitmen yang ditepati pada waktunya');
  await follow(page, 'Mendata perajin yang akan tersambung ke IPAL', 'Mendata perajin yang akan tersambung ke IPAL');
  await surveyAnswered(await as('Suharti'));
}

/** She answers, and with fewer than five answers the page shows nobody's. */
async function surveyAnswered(page: Page) {
  await page.goto('/magetan/kesehatan');
  await follow(page, 'Isi kuesioner', 'Kuesioner kolaborasi');
  const part = page.getByRole('main').getByRole('listitem').filter({ hasText: 'Bagian 1' });
  await part.getByRole('link').click();
  const groups = page.getByRole('main').getByRole('group');
  await expect(groups).toHaveCount(0);
  for (const list of await page.getByRole('main').getByRole('combobox').all()) await list.selectOption('4');
  await send(page, 'Kirim jawaban', 'Terima kasih.');
  await expect(part).toContainText('sudah dijawab tahun ini');
  await page.goto('/magetan/kesehatan/AG-1');
  await expect(page.getByRole('main')).toContainText('Persepsi belum ditampilkan: kurang dari lima jawaban.');
}

/** The office goes on: what it owes waits on the home of whoever holds it now. */
export async function officerChanges(journey: Journey) {
  const page = await journey.as(people.forum);
  await page.goto('/kota-pekalongan/lainnya');
  await follow(page, 'Orang dan peran', 'Orang dan peran');
  await follow(page, 'Ganti pejabat', 'Akhiri masa jabatan');
  await choose(page, 'Masa jabatan', 'Paguyuban Batik Jenggot (Contoh), ketua');
  await fillIn(page, { 'Hari terakhir': inDays(-1) });
  await send(page, 'Akhiri masa jabatan', 'Masa jabatan sudah diakhiri');
  await choose(page, 'Orang', people.secretary);
  await send(page, 'Tetapkan', 'Peran sudah ditetapkan');
  await follow(page, 'Paguyuban Batik Jenggot (Contoh)', 'Serah terima Paguyuban Batik Jenggot (Contoh)');
  const sheet = page.getByRole('main');
  await expect(sheet).toContainText(`${people.secretary}, sejak`);
  await expect(sheet).toContainText(people.chair);
  await expect(sheet).toContainText(story.list);
  await expect(sheet).toContainText('Upah sanggan tidak pernah tertulis');
  await journey.axe(page);
  await journey.look(page, 'handover');
  await newChairComesHome(await journey.as(people.secretary));
}

async function newChairComesHome(page: Page) {
  await page.goto('/kota-pekalongan/peran');
  await page.getByRole('button', { name: /ketua/ }).click();
  await page.goto('/kota-pekalongan');
  await expect(page.getByRole('banner')).toContainText('(ketua)');
  await expect(page.locator('.ask').filter({ hasText: story.list })).toBeVisible();
  await expect(page.getByRole('heading', { level: 2, name: 'Yang menunggu Anda' })).toBeVisible();
}
