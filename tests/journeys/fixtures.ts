import { AxeBuilder } from '@axe-core/playwright';
import { test as base, expect, type Locator, type Page } from '@playwright/test';
import { startServer, type Server } from '../support/server.ts';
import { signIn } from './hands.ts';

interface Helpers {
  /** A picture of the window, or of one part of the page, for docs/pictures, when PICTURES=1; otherwise nothing. */
  look(page: Page, name: string, part?: Locator): Promise<void>;
  /** Fails when axe finds something serious on the page; without JavaScript axe cannot look. */
  axe(page: Page): Promise<void>;
  /** The page in front of a person of the demonstration, who is signed in on a device of their own. */
  as(person: string): Promise<Page>;
  /** A page of somebody who never signed in. */
  passerBy(): Promise<Page>;
}

/** A test whose pages come from a server of this worker's own, with the demonstration in it. */
export const test = base.extend<Helpers, { server: Server }>({
  server: [
    async ({}, use) => {
      const server = await startServer({ template: process.env['REMBUG_TEMPLATE'] });
      await use(server);
      await server.stop();
    },
    { scope: 'worker', timeout: 90_000 },
  ],
  baseURL: ({ server }, use) => use(server.url),
  look: ({}, use, info) => use((page, name, part) => takePicture(page, `${name}-${info.project.name}`, part)),
  axe: ({ javaScriptEnabled }, use) => use((page) => (javaScriptEnabled ? inspect(page) : Promise.resolve())),
  as: async ({ browser }, use) => {
    const pages = new Map<string, Page>();
    await use(async (person) => {
      const known = pages.get(person);
      if (known) return known;
      const page = await (await browser.newContext()).newPage();
      pages.set(person, page);
      await signIn(page, person);
      return page;
    });
    for (const page of pages.values()) await page.context().close();
  },
  passerBy: async ({ browser }, use) => {
    const pages: Page[] = [];
    await use(async () => {
      const page = await (await browser.newContext()).newPage();
      pages.push(page);
      return page;
    });
    for (const page of pages) await page.context().close();
  },
});

export { expect };

/** Pictures are of pages as most people see them: phone and desk, with JavaScript. */
async function takePicture(page: Page, name: string, part?: Locator) {
  if (process.env['PICTURES'] !== '1' || !name.endsWith('-js')) return;
  const path = `docs/pictures/${name.replace(/-js$/, '')}.png`;
  const box = await part?.boundingBox();
  await page.screenshot({ path, ...(box && { fullPage: true, clip: withMargin(box) }) });
}

const MARGIN = 16;

function withMargin({ x, y, width, height }: { x: number; y: number; width: number; height: number }) {
  return { x: x - MARGIN, y: y - MARGIN, width: width + 2 * MARGIN, height: height + 2 * MARGIN };
}

async function inspect(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  const findings = grave.map(({ help, nodes }) => {
    const places = nodes.map(({ html, failureSummary }) => `  ${html}\n    ${failureSummary ?? ''}`);
    return `${help}\n${places.join('\n')}`;
  });
  expect(findings.join('\n\n'), `what axe finds on ${new URL(page.url()).pathname}`).toBe('');
}
