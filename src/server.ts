import { existsSync, readFileSync } from 'node:fs';
import { serve } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import type { Context } from 'hono';
import { compress } from 'hono/compress';
import { isDemonstration, operatorLink } from './identity/index.ts';
import { beginOnce } from './first-run.ts';
import { giveUp } from './last-words.ts';
import { openPlatform } from './open-platform.ts';
import type { Platform } from './platform/platform.ts';
import { readSettings } from './platform/settings.ts';
import type { Settings } from './platform/settings.ts';
import { commands, openSite } from './site.tsx';

const YEAR = 365 * 24 * 60 * 60;

await start().catch(giveUp);

async function start() {
  const settings = readSettings(process.env);
  const { platform, close } = await openPlatform(settings);
  await beginOnce(platform, commands, process.argv.includes('--empty'));
  const app = new Hono();
  // What is not there now may be there after the next start: only what was found is kept.
  const onFound = (_path: string, c: Context) => c.header('cache-control', `public, max-age=${YEAR}, immutable`);
  app.use('/assets/*', compress(), serveStatic({ root: 'dist/client', onFound }));
  app.route('/', await openSite(platform, settings, assets()));

  const { port, host: hostname } = settings;
  const server = serve({ fetch: app.fetch, port, hostname }, () => void greet(platform, settings));
  server.on('error', (error) => void close().then(() => giveUp(error)));
  const stop = async () => {
    server.close();
    await close();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());
}

async function greet(platform: Platform, settings: Settings) {
  console.log(`Rembug is at ${settings.publicUrl}`);
  if (await isDemonstration(platform)) {
    console.log(`Look around there, or sign in with one tap at ${settings.publicUrl}/masuk as a chair, secretary,`);
    console.log('department officer, artisan, partner or operator. People, meetings and programmes are fictional.');
    return;
  }
  const token = await operatorLink(platform);
  if (token) console.log(`First operator, one-time link: ${settings.publicUrl}/tautan/${token}`);
}

/** The addresses of the sheet and the script, from the manifest of the client build. */
function assets() {
  const file = 'dist/client/manifest.json';
  if (!existsSync(file)) throw new Error('The pages are not built yet: run `npm run build`, or just `npm start`.');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Record<string, { file: string }>;
  const address = (entry: string) => `/${manifest[entry]?.file ?? ''}`;
  return { css: address('src/ui/styles.css'), js: address('src/ui/nicer.ts') };
}
