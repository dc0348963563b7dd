import { afterAll, beforeAll, expect, test } from 'vitest';
import { startPostgres } from '../support/postgres.ts';
import type { Cluster } from '../support/postgres.ts';
import { until } from '../support/wait.ts';
import { openRegion } from './region.ts';
import { findUnchained, findWritten, startWriting } from './writers.ts';

let cluster: Cluster;

beforeAll(async () => {
  cluster = await startPostgres({ durable: true });
});
afterAll(() => cluster.stop());

test('a database that was killed comes back with everything confirmed', async () => {
  const region = await openRegion(cluster.url);
  const cookie = await region.signIn('zaki');
  const writers = startWriting(region, cookie, { patient: true });
  for (let round = 1; round <= 3; round += 1) {
    const before = writers.confirmed.length;
    await until('people to be writing', async () => writers.confirmed.length > before + 15);
    await cluster.kill9();
    await cluster.restart();
  }
  const before = writers.confirmed.length;
  await until('people to be writing again', async () => writers.confirmed.length > before + 15);
  await writers.stop();
  const { recorded, half } = await region.look(findWritten);
  expect(writers.confirmed.filter((id) => !recorded.has(id)), 'confirmed and lost').toEqual([]);
  expect(half).toEqual([]);
  await until('the audit to be chained', () => region.look(findUnchained).then((n) => n === 0), 60);
  await region.server.stop();
}, 180_000);
