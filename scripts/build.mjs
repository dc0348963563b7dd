// npm run build: builds the browser's files and the server. With --if-changed, only when sources changed.
import { build, ensureBuilt } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';

ensureInstalled();
if (process.argv.includes('--if-changed')) ensureBuilt();
else build();
