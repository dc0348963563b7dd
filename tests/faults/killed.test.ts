import { expect, inject, test } from 'vitest';
import { until } from '../support/wait.ts';
import { openRegion } from './region.ts';
import { findWritten, startWriting } from './writers.ts';

test('what was confirmed before the server was killed is there, and nothing is half done', async () => {
  const region = await openRegion(inject('postgresUrl') || undefined);
  const cookie = await region.signIn('zaki');
  const confirmed: string[] = [];
  for (let round = 1; round <= 3; round += 1) {
    const writers = startWriting(region, cookie);
    await until('people to be writing', async () => writers.confirmed.length > 15 * round);
    await region.server.kill9();
    await writers.stop();
    confirmed.push(...writers.confirmed);
    await region.server.restart();
  }
  expect((await region.get(`/kota-uji/masalah/${confirmed.at(-1)}`)).status).toBe(200);
  await region.server.stop();
  const { recorded, half } = await region.look(findWritten);
  expect(confirmed.filter((id) => !recorded.has(id)), 'confirmed and lost').toEqual([]);
  expect(half).toEqual([]);
}, 180_000);
