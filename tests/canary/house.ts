import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** Files of a small house built for one test: path → content. */
export type Files = Record<string, string>;

const root = join(import.meta.dirname, '..', '..');
const settings = ['.dependency-cruiser.cjs', '.oxlintrc.json', 'tsconfig.json', 'package.json'];

/** Writes the files next to copies of the project's real configuration; gone when the test ends. */
export function buildHouse(files: Files): string {
  const parent = join(root, '.tmp');
  mkdirSync(parent, { recursive: true });
  const house = mkdtempSync(join(parent, 'canary-'));
  onTestFinished(() => rmSync(house, { recursive: true, force: true }));
  for (const each of [...settings, 'scripts/lint']) {
    cpSync(join(root, each), join(house, each), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(house, 'node_modules'));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(house, path)), { recursive: true });
    writeFileSync(join(house, path), `${content}\n`);
  }
  return house;
}

/** Runs one of the project's tools in the house and reads its JSON, whether it complains or not. */
export function ask(house: string, tool: string, args: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const program = join(root, 'node_modules', '.bin', tool);
    execFile(program, args, { cwd: house, maxBuffer: 2 ** 26 }, (error, out, err) => {
      if (out.startsWith('{')) resolve(out);
      else reject(error ?? new Error(err));
    });
  });
}
