import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { people } from './job/story.ts';

/** Pages on which a list's first thing is opened as well: below it, that thing's own page is looked at. */
const lists = [
  'masalah', 'usulan', 'rapat', 'keputusan', 'komitmen', 'program', 'hasil', 'kegiatan', 'sentra', 'organisasi',
];
const figures = ['data', 'data/pelaku', 'data/pertumbuhan', 'data/pertanyaan-sentra', 'data/klaim', 'angka'];
const others = [
  '', 'forum', 'rencana', 'lainnya', 'benang-merah', 'kesehatan', 'kesehatan/AG-9', 'janji', ...figures,
];

const elsewhere = ['/magetan/data/kebijakan', '/magetan/data/pertumbuhan', '/blitar/motif'];

const forms = ['masalah/baru', 'rapat/baru', 'komitmen/baru', 'orang/baru', 'orang/ganti', 'impor'];
const ofMembers = ['', 'terbuka', 'serah-terima', 'orang', 'riwayat', 'survei', ...forms];

const inPekalongan = (path: string) => `/kota-pekalongan/${path}`.replace(/\/$/, '');

test.skip(({ javaScriptEnabled }) => !javaScriptEnabled, 'axe needs JavaScript, and pages look the same without');

test('everybody can read every page, however small the phone', async ({ page, axe }) => {
  test.slow();
  for (const path of ['/', '/masuk', '/tentang', '/api', ...elsewhere, ...others.map(inPekalongan)]) await readable(page, path, axe);
  for (const list of lists) {
    await readable(page, inPekalongan(list), axe);
    await readable(page, await firstOf(page, list), axe);
  }
});

test('and so can those who work with it', async ({ as, axe, isMobile }) => {
  test.skip(!isMobile, 'what fits a phone fits a desk');
  test.slow();
  const secretary = await as(people.forum);
  for (const path of ofMembers) await readable(secretary, inPekalongan(path), axe);
  for (const list of lists) await readable(secretary, await firstOf(secretary, list), axe);
});

async function readable(page: Page, path: string, axe: (page: Page) => Promise<void>) {
  const answer = await page.goto(path);
  expect(answer?.status(), path).toBe(200);
  await expect(page.getByRole('heading', { level: 1 }), path).toHaveCount(1);
  await axe(page);
  await fits(page, path);
}

/** Nothing sticks out to the right, on the widest phone nor on the narrowest. */
async function fits(page: Page, path: string) {
  const { width = 0, height = 0 } = page.viewportSize() ?? {};
  if (width > 400) return;
  for (const narrow of [360, 320]) {
    await page.setViewportSize({ width: narrow, height });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide, `${path} at ${narrow} px`).toBeLessThanOrEqual(narrow);
  }
  await page.setViewportSize({ width, height });
}

/** The page of the first thing in a list. */
async function firstOf(page: Page, list: string): Promise<string> {
  await page.goto(inPekalongan(list));
  const link = page.getByRole('main').locator(`a[href^="${inPekalongan(list)}/"]:not([href$="/baru"])`).first();
  return (await link.getAttribute('href')) ?? '';
}
