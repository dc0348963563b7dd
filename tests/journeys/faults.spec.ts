import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { field, fillIn, follow, press, send, signIn } from './hands.ts';
import { people } from './job/story.ts';

const form = '/kota-pekalongan/masalah/baru';
const told = {
  'Apa masalahnya?': 'Jalan ke sentra tergenang setiap hujan',
  Ceritakan: 'Kain basah dua kali minggu ini.',
  'Di mana?': 'Jenggot',
};

test('an empty field is named, and what she typed in the others stays', async ({ as }) => {
  const page = await as(people.chair);
  await page.goto(form);
  await fillIn(page, { Ceritakan: told.Ceritakan, 'Di mana?': told['Di mana?'] });
  await press(page, 'Sampaikan');
  await expect(page.getByRole('alert')).toContainText('Apa masalahnya?: Mohon diisi.');
  await expect(field(page, 'Apa masalahnya?')).toHaveAccessibleDescription(/Mohon diisi\./);
  await expect(field(page, 'Ceritakan')).toHaveValue(told.Ceritakan);
  await expect(field(page, 'Di mana?')).toHaveValue(told['Di mana?']);
  await fillIn(page, { 'Apa masalahnya?': told['Apa masalahnya?'] });
  await send(page, 'Sampaikan', 'Masalah Anda sudah tercatat');
});

test('who edits what she has changed elsewhere meanwhile sees both versions', async ({ as, context }) => {
  const page = await as(people.chair);
  await page.goto(form);
  await fillIn(page, told);
  await send(page, 'Sampaikan', 'Masalah Anda sudah tercatat');
  await follow(page, 'Ubah', 'Ubah masalah');
  const elsewhere = await context.newPage();
  await signIn(elsewhere, people.chair);
  await elsewhere.goto(page.url());
  await fillIn(elsewhere, { Ceritakan: 'Dari telepon: tiga kali minggu ini.' });
  await send(elsewhere, 'Simpan perubahan', 'Perubahan masalah sudah disimpan');
  await fillIn(page, { Ceritakan: 'Dari meja: empat kali minggu ini.' });
  await press(page, 'Simpan perubahan');
  const sheet = page.getByRole('main');
  await expect(sheet).toContainText('Tulisan Anda');
  await expect(sheet).toContainText('Dari meja: empat kali minggu ini.');
  await expect(sheet).toContainText('Dari telepon: tiga kali minggu ini.');
  await expect(field(page, 'Ceritakan')).toHaveValue('Dari meja: empat kali minggu ini.');
  await send(page, 'Simpan perubahan', 'Perubahan masalah sudah disimpan');
  await expect(sheet).toContainText('Dari meja: empat kali minggu ini.');
});

test('a session that ran out while she wrote loses nothing', async ({ as }) => {
  const page = await as(people.chair);
  await page.goto(form);
  await fillIn(page, told);
  await page.context().clearCookies();
  await press(page, 'Sampaikan');
  await expect(page.getByRole('status').filter({ hasText: 'Yang Anda ketik tersimpan.' })).toBeVisible();
  await page.getByRole('button', { name: people.chair }).click();
  await expect(page.getByRole('heading', { name: 'Anda sudah masuk' })).toBeVisible();
  for (const typed of Object.values(told)) await expect(page.getByRole('main')).toContainText(typed);
  await send(page, 'Kirim sekarang', 'Masalah Anda sudah tercatat');
  await expect(page.getByRole('heading', { level: 1, name: told['Apa masalahnya?'] })).toBeVisible();
});

test('two impatient clicks, and the same form sent once more, raise one problem', async ({ as, server }) => {
  const page = await as(people.chair);
  const title = 'Listrik sentra padam dua kali';
  await page.goto(form);
  await fillIn(page, { ...told, 'Apa masalahnya?': title });
  const sending = page.waitForRequest((request) => request.method() === 'POST');
  await page.getByRole('button', { name: 'Sampaikan', exact: true }).dblclick();
  const sent = await sending;
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  const headers = { 'content-type': 'application/x-www-form-urlencoded', origin: server.url };
  const again = await page.request.post(sent.url(), { headers, data: sent.postDataBuffer() ?? '' });
  expect(new URL(again.url()).pathname).toBe(new URL(page.url()).pathname);
  expect(await timesListed(page, title)).toBe(1);
});

async function timesListed(page: Page, title: string): Promise<number> {
  await page.goto('/kota-pekalongan/masalah');
  return page.getByRole('main').getByRole('link', { name: title }).count();
}
