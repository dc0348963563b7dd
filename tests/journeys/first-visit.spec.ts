import type { Browser } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const KB = 1000;

interface Weight {
  /** Bytes as they came over the wire, headers included. */
  all: number;
  script: number;
}

for (const path of ['/', '/kota-pekalongan']) {
  test(`a first visit to ${path} fits a slow connection`, async ({ browser, javaScriptEnabled }) => {
    test.skip(!javaScriptEnabled, 'without JavaScript a visit only weighs less');
    const { all, script } = await firstVisit(browser, path);
    expect(all).toBeGreaterThan(0);
    expect(all).toBeLessThanOrEqual(60 * KB);
    expect(script).toBeLessThanOrEqual(20 * KB);
    test.info().annotations.push({ type: 'weight', description: `${path}: ${all} bytes, ${script} of them script` });
  });
}

/** What a browser that was never there receives. */
async function firstVisit(browser: Browser, path: string): Promise<Weight> {
  const page = await (await browser.newContext()).newPage();
  const wire = await page.context().newCDPSession(page);
  const weight: Weight = { all: 0, script: 0 };
  const scripts = new Set<string>();
  wire.on('Network.responseReceived', ({ requestId, type }) => type === 'Script' && scripts.add(requestId));
  wire.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    weight.all += encodedDataLength;
    if (scripts.has(requestId)) weight.script += encodedDataLength;
  });
  await wire.send('Network.enable');
  await page.goto(path, { waitUntil: 'networkidle' });
  await page.context().close();
  return weight;
}
