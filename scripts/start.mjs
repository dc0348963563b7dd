// npm start: installs and builds what is missing or changed, then runs the server.
// Plain JavaScript, because the very first start runs on whatever Node (20 or newer) the machine has.
import { ensureBuilt } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { projectNode } from './lib/node.mjs';
import { follow } from './lib/run.mjs';

ensureInstalled();
ensureBuilt();
process.exitCode = await follow(projectNode(), ['dist/server/server.js', ...process.argv.slice(2)]);
