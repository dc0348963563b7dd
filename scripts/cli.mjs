#!/usr/bin/env node
// npm run cli -- … (also: npx rembug …): the command line, built when sources changed.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureBuilt } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { projectNode } from './lib/node.mjs';
import { root } from './lib/project.mjs';
import { projectEnv } from './lib/run.mjs';

ensureInstalled();
ensureBuilt();
const program = join(root, 'dist', 'server', 'cli.js');
const how = { env: projectEnv, stdio: 'inherit' };
const { status } = spawnSync(projectNode(), [program, ...process.argv.slice(2)], how);
process.exitCode = status ?? 1;
