import { defineConfig } from 'vitest/config';

/** Tests that need a database run once on each engine; all others run once. */
const needsDatabase = [
  'src/**/{commands,queries}/**/*.test.{ts,tsx}',
  'src/**/*.db.test.{ts,tsx}',
  'tests/refusals/**/*.test.ts',
  'tests/faults/**/*.test.ts',
];

const patience = { testTimeout: 30_000, hookTimeout: 60_000 };

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
          provide: { engine: 'pglite', postgresUrl: '' },
          ...patience,
        },
      },
      {
        test: {
          name: 'postgres',
          include: needsDatabase,
          globalSetup: 'tests/support/postgres-project.ts',
          provide: { engine: 'postgres' },
          ...patience,
        },
      },
      {
        test: { name: 'canary', include: ['tests/canary/**/*.test.ts'], ...patience },
      },
    ],
  },
});
