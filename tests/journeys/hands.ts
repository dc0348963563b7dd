/** What hands do on a page: sign in, fill in, choose, tick, send. Everything is found by the words people read. */
import { expect, type Locator, type Page } from '@playwright/test';
import { addDays, dayIn, type Day } from '../../src/kernel/calendar.ts';

/** The day it is in Pekalongan, so many days on. */
export const inDays = (days: number): Day => addDays(dayIn(new Date(), 'Asia/Jakarta'), days);

/** One tap on a demonstration server; who holds several roles is there once for each. */
export async function signIn(page: Page, person: string) {
  await page.goto('/masuk');
  await page.getByRole('button', { name: starting(person) }).first().click();
  await expect(page.getByRole('heading', { name: `Selamat datang, ${person}` })).toBeVisible();
}

/** Writes answers into fields, each named by its question. */
export async function fillIn(page: Page, answers: Readonly<Record<string, string>>) {
  for (const [question, answer] of Object.entries(answers)) await field(page, question).fill(answer);
}

/** The field that asks the question. */
export function field(page: Page, question: string): Locator {
  return page.getByLabel(asked(question));
}

/** Chooses one answer, be it from cards or from a list to pull down. */
export async function choose(page: Page, question: string, answer: string) {
  const list = page.getByRole('combobox', { name: asked(question) });
  const cards = page.getByRole('group', { name: asked(question) });
  await expect(list.or(cards)).toBeVisible();
  if (await cards.isVisible()) return cards.getByRole('radio', { name: starting(answer) }).check();
  const value = await list.locator('option').filter({ hasText: starting(answer) }).first().getAttribute('value');
  await list.selectOption(value);
}

/** Ticks boxes of one question. */
export async function tick(page: Page, question: string, ...answers: string[]) {
  const boxes = page.getByRole('group', { name: asked(question) });
  for (const answer of answers) await boxes.getByRole('checkbox', { name: starting(answer) }).check();
}

/** Presses a button of the page itself and waits until the page says it is done. */
export async function send(page: Page, button: string, says: string) {
  await press(page, button);
  await expect(page.getByRole('status').filter({ hasText: says })).toBeVisible();
}

/** Presses a button of the page itself. */
export async function press(page: Page, button: string) {
  await page.getByRole('main').getByRole('button', { name: button, exact: true }).click();
}

/** Follows a link of the page itself and waits for the page with that heading. */
export async function follow(page: Page, link: string | RegExp, heading: string | RegExp) {
  await page.getByRole('main').getByRole('link', { name: link }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
}

/** On a home: takes up what is asked there about something. */
export async function takeUp(page: Page, about: string) {
  await page.goto('/kota-pekalongan');
  await page.locator('.ask').filter({ hasText: about }).getByRole('link').click();
}

/** A question as its label begins and ends, whether or not it may be left empty. */
const asked = (question: string) => new RegExp(`^${literally(question)}( \\(boleh dikosongkan\\))?$`);

const starting = (words: string) => new RegExp(`^\\s*${literally(words)}`);

const literally = (words: string) => words.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
