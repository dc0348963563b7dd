import { expect, test } from 'vitest';
import { z } from 'zod';
import { ask, buildHouse, type Files } from './house.ts';

const found = z.object({ diagnostics: z.array(z.object({ code: z.string().optional(), filename: z.string() })) });

const forgotten = 'async function tell() {}\nexport function go() {\n  tell();\n}';

/** What rules and kernel may not do, each in a file of its own. */
const violations: Record<string, { rule: string; content: string }> = {
  'src/forum/rules/now.ts': { rule: 'eslint(no-restricted-properties)', content: 'export const a = () => Date.now();' },
  'src/forum/rules/date.ts': { rule: 'purity(no-clock)', content: 'export const a = () => new Date();' },
  'src/kernel/date.ts': { rule: 'purity(no-clock)', content: 'export const a = () => Date();' },
  'src/plan/costs/rules/dice.ts': {
    rule: 'eslint(no-restricted-properties)',
    content: 'export const a = () => Math.random();',
  },
  'src/forum/rules/ask.ts': { rule: 'eslint(no-restricted-globals)', content: "export const a = () => fetch('/');" },
  'src/kernel/env.ts': { rule: 'eslint(no-restricted-globals)', content: 'export const a = () => process.env.TZ;' },
  'src/kernel/clock.ts': { rule: 'eslint(no-restricted-globals)', content: 'export const a = () => performance.now();' },
  'src/forum/rules/draw.ts': {
    rule: 'eslint(no-restricted-globals)',
    content: 'export const a = () => crypto.randomUUID();',
  },
  'src/forum/commands/forget.ts': { rule: 'typescript(no-floating-promises)', content: forgotten },
  'src/forum/commands/any.ts': { rule: 'typescript(no-explicit-any)', content: 'export const a: any = 1;' },
  'src/forum/commands/ignore.ts': {
    rule: 'typescript(ban-ts-comment)',
    content: '// @ts-ignore\nexport const a: string = 1;',
  },
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
  const files = Object.entries(violations).map(([path, { content }]) => [path, content]);
  const planted = Object.entries(violations).map(([path, { rule }]) => `${rule} in ${path}`);
  expect((await reported(Object.fromEntries(files))).sort()).toEqual(planted.sort());
});
