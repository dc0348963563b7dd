import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { signIn } from './hands.ts';
import { people } from './job/story.ts';

/** Words that only the Indonesian interface uses; names and figures of the demonstration stay as they are. */
const indonesian = [
  'Beranda', 'Rencana', 'Kegiatan', 'Lainnya', 'Masuk', 'Keluar', 'Anda', 'Belum', 'Saring', 'Tampilkan', 'Ujung',
  'Sumber', 'Disampaikan', 'Dijawab', 'Keadaan', 'menunggu', 'terlambat', 'ditepati', 'boleh dikosongkan', 'Simpan',
  'Batal', 'Catat',
];
const paths = [
  '', '/terbuka', '/forum', '/masalah', '/masalah/baru', '/usulan', '/rapat', '/rapat/baru', '/keputusan', '/komitmen',
  '/rencana', '/program', '/hasil', '/kegiatan', '/data', '/data/pelaku', '/data/pertumbuhan', '/sentra', '/motif', '/organisasi',
  '/lainnya', '/orang', '/orang/baru', '/serah-terima', '/survei', '/benang-merah', '/kesehatan', '/janji', '/impor',
];

test.skip(({ isMobile, javaScriptEnabled }) => isMobile || !javaScriptEnabled, 'words are the same in every form');

test('who prefers English reads English everywhere', async ({ page }) => {
  test.slow();
  await signIn(page, people.forum);
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  for (const path of paths) await speaksEnglish(page, `/kota-pekalongan${path}`);
});

async function speaksEnglish(page: Page, path: string) {
  await page.goto(path);
  const words = page.locator('nav.places, .masthead, h1, h2, label, legend, button, .state, .field-help');
  const read = await words.allInnerTexts();
  const left = indonesian.filter((word) => read.some((text) => new RegExp(`\\b${word}\\b`).test(text)));
  expect(left, path).toEqual([]);
}
