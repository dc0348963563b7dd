import { expect, test } from 'vitest';
import { z } from 'zod';
import { ask, buildHouse, type Files } from './house.ts';

const diagnostic = z.object({ code: z.string().optional(), filename: z.string() });
const found = z.object({ diagnostics: z.array(diagnostic) });

const forgotten = 'async function tell() {}\nexport function go() {\n  tell();\n}';

const clockOrChance = 'eslint(no-restricted-properties)';
const world = 'eslint(no-restricted-globals)';

/** What one may not do, each in a file of its own: path → rule, content. */
const violations: Record<string, [string, string]> = {
  'src/forum/rules/now.ts': [clockOrChance, 'export const a = () => Date.now();'],
  'src/plan/costs/rules/dice.ts': [clockOrChance, 'export const a = () => Math.random();'],
  'src/forum/rules/date.ts': ['purity(no-clock)', 'export const a = () => new Date();'],
  'src/kernel/date.ts': ['purity(no-clock)', 'export const a = () => Date();'],
  'src/forum/rules/ask.ts': [world, "export const a = () => fetch('/');"],
  'src/forum/rules/draw.ts': [world, 'export const a = () => crypto.randomUUID();'],
  'src/kernel/env.ts': [world, 'export const a = () => process.env.TZ;'],
  'src/kernel/clock.ts': [world, 'export const a = () => performance.now();'],
  'src/forum/commands/forget.ts': ['typescript(no-floating-promises)', forgotten],
  'src/forum/commands/any.ts': ['typescript(no-explicit-any)', 'export const a: any = 1;'],
  'src/forum/commands/ignore.ts': ['typescript(ban-ts-comment)', '// @ts-ignore\nexport const a = b;'],
};

/** The same where it is allowed. */
const allowed: Files = {
  'src/kernel/id.ts': 'export const a = () => [Date.now(), crypto.randomUUID()];',
  'src/forum/commands/clock.ts': 'export const a = () => [new Date(), Math.random(), process.env.TZ];',
  'src/forum/rules/day.ts': 'export const a = (now: Date) => new Date(now.getTime() + 1);',
  'src/forum/rules/day.test.ts': 'export const a = () => new Date();',
};

async function reported(files: Files): Promise<string[]> {
  // Named one by one, because git ignores the folder in which the house stands, and oxlint follows git.
  const answer = await ask(buildHouse(files), 'oxlint', ['--format', 'json', ...Object.keys(files)]);
  return found.parse(JSON.parse(answer)).diagnostics.map(({ code, filename }) => `${code} in ${filename}`);
}

test('the clock, chance, the network and the environment are allowed outside rules and kernel', async () => {
  expect(await reported(allowed)).toEqual([]);
});

test('whoever breaks a rule of the linter is named, with that rule', async () => {
  const files = Object.entries(violations).map(([path, [, content]]) => [path, content]);
  const planted = Object.entries(violations).map(([path, [rule]]) => `${rule} in ${path}`);
  expect((await reported(Object.fromEntries(files))).sort()).toEqual(planted.sort());
});
