import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/**
 * Row-level security binds what a transaction of ours may see. Whoever could slip SQL of their own into it
 * could take the owner's role back, so there is no place where text becomes SQL, but for these: the
 * migrations, three grants that are written out in the file itself, and compiled statements put into one, whose
 * values stay parameters.
 */
const known = ['src/platform/database/migrate.ts', 'src/platform/database/together.ts', 'src/platform/jobs/jobs.ts'];

test('no statement is made of what somebody typed', () => {
  const sources = globSync('src/**/*.{ts,tsx}', { exclude: ['**/*.test.{ts,tsx}'] });
  expect(sources.length).toBeGreaterThan(200);
  const raw = sources.filter((file) => /sql\.raw\(|CompiledQuery\.raw\(/.test(readFileSync(file, 'utf8')));
  expect(raw.toSorted()).toEqual(known);
});
