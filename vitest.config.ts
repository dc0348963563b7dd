import { defineConfig } from 'vitest/config';

/**
 * Tests that need a database run once on each engine, but for those that are about one of them and say so
 * in their name; all others run once.
 */
const needsDatabase = [
  'src/**/{commands,queries}/**/*.test.{ts,tsx}',
  'src/**/*.db.test.{ts,tsx}',
  'tests/refusals/**/*.test.ts',
  'tests/faults/**/*.test.ts',
];

const patience = { testTimeout: 30_000, hookTimeout: 60_000 };

/** Opening a database costs more than most tests: a worker keeps its own for all files it runs. */
const sharing = { isolate: false, ...patience };

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.mjs', 'tests/demo/**/*.test.ts'],
          exclude: needsDatabase,
        },
      },
      {
        test: {
          name: 'pglite',
          include: needsDatabase,
          exclude: ['**/*.postgres.test.ts'],
          provide: { engine: 'pglite', postgresUrl: '' },
          ...sharing,
        },
      },
      {
        test: {
          name: 'postgres',
          include: needsDatabase,
          exclude: ['**/*.embedded.test.ts'],
          globalSetup: 'tests/support/postgres-project.ts',
          provide: { engine: 'postgres' },
          ...sharing,
        },
      },
      {
        test: { name: 'canary', include: ['tests/canary/**/*.test.ts'], ...patience },
      },
    ],
  },
});
