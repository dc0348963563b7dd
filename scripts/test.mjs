// npm test: installs what tests need, runs every kind of test, goes on after a failure, counts at the end.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled } from './lib/install.mjs';
import { root } from './lib/project.mjs';
import { follow, projectEnv } from './lib/run.mjs';
import { ensureSystemPackages } from './lib/system-packages.mjs';
import { add, inWords, nothing, ofPlaywright, ofVitest, withExitCode } from './lib/tally.mjs';

const reports = join(root, '.tmp', 'reports');

/** A tool that says yes or no: one check. */
function check(name, command, args) {
  const run = async () => {
    const isGood = (await start(command, args)) === 0;
    return { ...nothing, ...(isGood ? { passed: 1 } : { failed: 1 }) };
  };
  return { name, run };
}

function vitest(name, ...args) {
  const report = join(reports, `${name}.json`);
  const how = ['run', ...args, '--reporter', 'default', '--reporter', 'json', `--outputFile.json=${report}`];
  return { name, run: async () => counted(await start('vitest', how), report, ofVitest) };
}

function playwright(name) {
  const report = join(reports, `${name}.json`);
  const env = { ...projectEnv, PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  return { name, run: async () => counted(await start('playwright', ['test'], env), report, ofPlaywright) };
}

function start(command, args, env = projectEnv) {
  return follow(command, args, { env, stdin: 'ignore' });
}

function counted(exitCode, report, tally) {
  const told = existsSync(report) ? tally(JSON.parse(readFileSync(report, 'utf8'))) : nothing;
  return withExitCode(told, exitCode);
}

const steps = [
  check('build', process.execPath, ['scripts/build.mjs', '--if-changed']),
  check('types', 'tsc', ['--noEmit']),
  check('lint', 'oxlint', []),
  check('architecture', 'depcruise', ['src', '--config', '.dependency-cruiser.cjs']),
  check('unused code', 'knip', []),
  vitest('unit', '--project', 'unit'),
  vitest('canary', '--project', 'canary'),
  vitest('both databases', '--project', 'pglite', '--project', 'postgres'),
  playwright('journeys'),
];

ensureInstalled();
ensureSystemPackages();
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

let total = nothing;
const summary = [];
for (const { name, run } of steps) {
  console.log(`\n── ${name} ──`);
  const begun = performance.now();
  const tally = await run();
  total = add(total, tally);
  summary.push(`${name}: ${inWords(tally)} (${((performance.now() - begun) / 1000).toFixed(1)} s)`);
}
console.log(`\n${summary.join('\n')}\n\n${inWords(total)}`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
