import { expect, type Page } from '@playwright/test';
import { follow } from '../hands.ts';
import { people, story, type Journey } from './story.ts';

/** Without signing in, by links from the front page alone; and nobody is named. */
export async function everybodyReads(journey: Journey) {
  const page = await journey.passerBy();
  await page.goto('/');
  await journey.look(page, 'front');
  await follow(page, 'Kota Pekalongan', 'Kota Pekalongan');
  await nobodyNamed(page);
  await journey.look(page, 'public');
  await follow(page, story.decision, story.decision);
  await namesNobodyAndGoesHome(page);
  await follow(page, story.list, story.list);
  await namesNobodyAndGoesHome(page);
  await follow(page, story.programme, story.programme);
  await expect(page.getByRole('main')).toContainText('120.000.000');
  await namesNobodyAndGoesHome(page);
  await follow(page, story.outcome, story.outcome);
  await expect(page.getByRole('figure', { name: 'Benang merah' })).toBeVisible();
  await namesNobodyAndGoesHome(page);
  await follow(page, 'Angka dan pelakunya', 'Data');
  await sourcesDisagree(page, journey);
  await clustersAndQuestion(page, journey);
  await stakeholdersAndRoles(page);
  await magetanAndBlitar(page, journey);
}

/** Nobody of the demonstration's people. */
async function nobodyNamed(page: Page) {
  for (const name of Object.values(people)) await expect(page.locator('body')).not.toContainText(name);
}

const places = (page: Page) => page.getByRole('navigation', { name: 'Tempat di ruang kerja' });

async function namesNobodyAndGoesHome(page: Page) {
  await nobodyNamed(page);
  await places(page).getByRole('link', { name: 'Beranda' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Kota Pekalongan' })).toBeVisible();
}

async function toData(page: Page) {
  await places(page).getByRole('link', { name: 'Data' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Data' })).toBeVisible();
}

/** All counts stand side by side with their sources; there is no sum of them. */
async function sourcesDisagree(page: Page, { look }: Journey) {
  await follow(page, 'Usaha dan pekerja menurut sumber', 'Usaha dan pekerja menurut sumber');
  const sheet = page.getByRole('main');
  for (const count of ['634', '674', '1.081', '1.050']) await expect(sheet).toContainText(count);
  await expect(sheet.getByRole('heading', { name: 'Pemerintah lain' })).toBeVisible();
  await expect(sheet).toContainText('645');
  await expect(sheet).toContainText('tidak dirata-ratakan');
  for (const wrong of ['3.439', '4.084']) await expect(sheet).not.toContainText(wrong);
  await nobodyNamed(page);
  await look(page, 'disagreement');
  await toData(page);
}

async function clustersAndQuestion(page: Page, { look }: Journey) {
  await follow(page, 'Sentra', 'Sentra');
  const sheet = page.getByRole('main');
  for (const cluster of ['Kauman', 'Pesindon', 'Jenggot']) await expect(sheet).toContainText(cluster);
  await nobodyNamed(page);
  await look(page, 'clusters');
  await toData(page);
  await follow(page, 'Pertanyaan di sentra', 'Pertanyaan di sentra');
  for (const cluster of ['Kauman', 'Pesindon']) await expect(sheet).toContainText(cluster);
  await toData(page);
}

async function stakeholdersAndRoles(page: Page) {
  await follow(page, 'Organisasi', 'Organisasi');
  await nobodyNamed(page);
  await follow(page, /Bappeda/, /Bappeda/);
  await nobodyNamed(page);
}

async function magetanAndBlitar(page: Page, { look }: Journey) {
  await page.getByRole('link', { name: 'Rembug', exact: true }).click();
  await follow(page, 'Kabupaten Magetan', 'Kabupaten Magetan');
  await follow(page, 'Angka dan pelakunya', 'Data');
  await follow(page, 'Pertumbuhan', 'Pertumbuhan');
  await expect(page.getByRole('main')).toContainText('Tumbuh 940%');
  await look(page, 'growth');
  await page.getByRole('link', { name: 'Rembug', exact: true }).click();
  await follow(page, 'Blitar', 'Blitar');
  await follow(page, 'Angka dan pelakunya', 'Data');
  await follow(page, 'Motif', 'Motif');
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(3);
}
