import { AxeBuilder } from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';
import { startServer, type Server } from '../support/server.ts';

interface Helpers {
  /** A picture of the page for docs/pictures, when PICTURES=1; otherwise nothing. */
  look(page: Page, name: string): Promise<void>;
  /** Fails when axe finds something serious on the page; without JavaScript axe cannot look. */
  axe(page: Page): Promise<void>;
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
  look: ({}, use, info) => use((page, name) => takePicture(page, `${name}-${info.project.name}`)),
  axe: ({ javaScriptEnabled }, use) => use((page) => (javaScriptEnabled ? inspect(page) : Promise.resolve())),
});

export { expect };

async function takePicture(page: Page, name: string) {
  if (process.env['PICTURES'] !== '1') return;
  await page.screenshot({ path: `docs/pictures/${name}.png`, fullPage: true });
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
