// Finds a Node new enough for the server: the one npm installed with the packages, else the one running.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { bin } from './project.mjs';
import { fail } from './run.mjs';

const oldest = [22, 12];

/** The path of a Node that is new enough; ends the program with a plain sentence when there is none. */
export function projectNode() {
  const found = [join(bin, 'node'), process.execPath].find((path) => isNewEnough(versionOf(path)));
  return (
    found ??
    fail(
      `Rembug needs Node ${oldest.join('.')} or newer and found ${process.version}. Run "npm ci" without ` +
        '--ignore-scripts (it brings its own Node), or install a newer Node.',
    )
  );
}

function versionOf(path) {
  if (!existsSync(path)) return '';
  return spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout ?? '';
}

export function isNewEnough(version) {
  const [major, minor] = version.replace(/^v/, '').split('.').map(Number);
  return major > oldest[0] || (major === oldest[0] && minor >= oldest[1]);
}
