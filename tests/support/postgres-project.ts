import type { TestProject } from 'vitest/node';
import './engine.ts';
import { startPostgres } from './postgres.ts';

/** One cluster for all test files of the project `postgres`. */
export default async function setup(project: TestProject) {
  const cluster = await startPostgres();
  project.provide('postgresUrl', cluster.url);
  return () => cluster.stop();
}
