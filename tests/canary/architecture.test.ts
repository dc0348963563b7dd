import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { ask, buildHouse, type Files } from './house.ts';

const found = z.object({
  summary: z.object({
    totalCruised: z.number(),
    violations: z.array(z.object({ from: z.string(), rule: z.object({ name: z.string() }) })),
  }),
});
const config = z.object({ forbidden: z.array(z.object({ name: z.string() })) });

/** A house in which everybody keeps to the arrows. */
const clean: Files = {
  'src/kernel/day.ts': 'export const day = 1;',
  'src/platform/settings.ts': "import '../kernel/day.ts';\nexport const settings = 1;",
  'src/platform/database/engine.ts': "import 'pg';\nimport '@electric-sql/pglite';\nexport const engine = 1;",
  'src/platform/database/system.ts': "import './engine.ts';\nexport const system = 1;",
  'src/ui/page.tsx': "import '../platform/settings.ts';\nexport const page = 1;",
  'src/identity/index.ts': "import '../ui/page.tsx';\nimport './session.ts';\nexport const identity = 1;",
  'src/identity/session.ts': "import '../platform/database/system.ts';\nexport const session = 1;",
  'src/registry/index.ts': "import '../identity/index.ts';\nexport const registry = 1;",
  'src/registry/queries/list.ts': 'export const list = 1;',
  'src/forum/index.ts': "import './rules/tally.ts';\nimport '../registry/index.ts';\nexport const forum = 1;",
  'src/forum/rules/tally.ts': "import '../../kernel/day.ts';\nimport './quorum.ts';\nexport const tally = 1;",
  'src/forum/rules/quorum.ts': 'export const quorum = 1;',
  'src/forum/rules/tally.test.ts': "import 'vitest';\nimport './tally.ts';",
  'src/forum/islands/order.ts': "import '../rules/tally.ts';\nexport const order = 1;",
  'src/forum/commands/vote.test.ts': "import '../../plan/queries/list.ts';",
  'src/plan/index.ts': "import '../forum/index.ts';\nexport const plan = 1;",
  'src/plan/queries/list.ts': "import '../index.ts';\nexport const list = 1;",
  'src/delivery/index.ts': "import '../plan/index.ts';\nexport const delivery = 1;",
  'src/heritage/index.ts': "import '../registry/index.ts';\nexport const heritage = 1;",
  'src/market/index.ts': "import '../heritage/index.ts';\nexport const market = 1;",
  'src/learning/index.ts': "import '../registry/index.ts';\nexport const learning = 1;",
  'src/insight/index.ts':
    "import '../delivery/index.ts';\nimport '../learning/index.ts';\nexport const insight = 1;",
  'src/exchange/index.ts': "import '../insight/index.ts';\nexport const exchange = 1;",
  'src/site.tsx': "import './exchange/index.ts';\nimport './forum/index.ts';\nexport const site = 1;",
  'src/server.ts': "import './site.tsx';\nimport './platform/database/system.ts';",
  'tests/people.ts': 'export const people = 1;',
};

/** For each rule one file that breaks it. */
const violations: Record<string, Files> = {
  'arrow-kernel': { 'src/kernel/bad.ts': "import 'node:fs';" },
  'arrow-platform': { 'src/platform/bad.ts': "import '../ui/page.tsx';" },
  'arrow-ui': { 'src/ui/bad.tsx': "import '../identity/index.ts';" },
  'arrow-identity': { 'src/identity/bad.ts': "import '../registry/index.ts';" },
  'arrow-registry': { 'src/registry/bad.ts': "import '../forum/index.ts';" },
  'arrow-forum': { 'src/forum/bad.ts': "import '../plan/index.ts';" },
  'arrow-plan': { 'src/plan/bad.ts': "import '../delivery/index.ts';" },
  'arrow-delivery': { 'src/delivery/bad.ts': "import '../insight/index.ts';" },
  'arrow-heritage': { 'src/heritage/bad.ts': "import '../forum/index.ts';" },
  'arrow-market': { 'src/market/bad.ts': "import '../plan/index.ts';" },
  'arrow-learning': { 'src/learning/bad.ts': "import '../forum/index.ts';" },
  'arrow-insight': { 'src/insight/bad.ts': "import '../exchange/index.ts';" },
  'arrow-exchange': { 'src/exchange/bad.ts': "import '../site.tsx';" },
  'known-part': { 'src/gossip/bad.ts': "import '../kernel/day.ts';" },
  'front-door': { 'src/forum/pages/bad.tsx': "import { type list } from '../../registry/queries/list.ts';" },
  'front-door-from-outside': { 'src/cli.ts': "import './registry/queries/list.ts';" },
  'rules-are-pure': { 'src/forum/rules/bad.ts': "import '../../platform/settings.ts';" },
  'islands-run-in-browsers': { 'src/forum/islands/bad.ts': "import '../../platform/settings.ts';" },
  'engine-in-one-place': { 'src/platform/jobs.ts': "import 'pg';" },
  'owner-handle': { 'src/forum/commands/bad.ts': "import '../../platform/database/system.ts';" },
  'no-circles': {
    'src/plan/a.ts': "import { b } from './b.ts';\nexport const a = b;",
    'src/plan/b.ts': "import { type a } from './a.ts';\nexport const b = 1;",
  },
  'no-tests-in-the-product': { 'src/registry/commands/bad.ts': "import '../../../tests/people.ts';" },
  'no-tools-in-the-product': { 'src/plan/commands/bad.ts': "import 'vitest';" },
  'everything-is-found': { 'src/delivery/commands/bad.ts': "import './nowhere.ts';" },
};

async function reported(files: Files): Promise<{ cruised: number; complaints: string[] }> {
  const answer = await ask(buildHouse(files), 'depcruise', [
    'src', '--config', '.dependency-cruiser.cjs', '--output-type', 'json',
  ]);
  const { summary } = found.parse(JSON.parse(answer));
  return {
    cruised: summary.totalCruised,
    complaints: summary.violations.map(({ rule, from }) => `${rule.name} in ${from}`),
  };
}

test('a house in which everybody keeps to the arrows is not complained about', async () => {
  const { cruised, complaints } = await reported(clean);
  expect(complaints).toEqual([]);
  expect(cruised).toBeGreaterThanOrEqual(Object.keys(clean).length - 1);
});

test('whoever breaks a rule of the architecture is named, with that rule', async () => {
  const { complaints } = await reported(Object.assign({}, clean, ...Object.values(violations)));
  const planted = Object.entries(violations).map(([rule, files]) => `${rule} in ${Object.keys(files)[0]}`);
  expect(complaints).toEqual(expect.arrayContaining(planted));
});

test('every rule of the architecture has its canary', () => {
  const { forbidden } = config.parse(createRequire(import.meta.url)('../../.dependency-cruiser.cjs'));
  expect(Object.keys(violations).sort()).toEqual(forbidden.map(({ name }) => name).sort());
});
