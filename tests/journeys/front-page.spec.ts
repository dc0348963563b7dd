import { expect, test } from './fixtures.ts';

test('whoever comes by finds a page that says where they are', async ({ page, axe, look }) => {
  const answer = await page.goto('/');
  expect(answer?.status()).toBe(200);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await axe(page);
  await look(page, 'front');
});
