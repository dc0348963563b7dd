import { main } from './exchange/index.ts';
import { openPlatform } from './open-platform.ts';
import { readSettings } from './platform/settings.ts';
import { commands } from './site.tsx';

const here = () => {
  const settings = readSettings(process.env);
  return { settings, open: () => openPlatform(settings) };
};

process.exitCode = await main(process.argv.slice(2), {
  commands,
  environment: process.env,
  now: new Date(),
  here,
}).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  return 1;
});
