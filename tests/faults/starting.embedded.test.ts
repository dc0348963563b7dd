import { afterAll, beforeAll, expect, test } from 'vitest';
import { startServer } from '../support/server.ts';
import type { Server } from '../support/server.ts';
import { freePort } from '../support/wait.ts';
import { lastWords } from './last-words.ts';

let server: Server;
beforeAll(async () => {
  server = await startServer({ args: ['--empty'] });
}, 120_000);
afterAll(() => server.stop());

test('a second server on the same data says who holds them and leaves them alone', async () => {
  const pid = /process \d+/;
  const words = await lastWords({ DATA_DIR: server.dataDir });
  expect(words).toMatch(pid);
  expect(words).toContain('DATA_DIR');
  expect(await fetch(server.url).then((answer) => answer.status)).toBe(200);
});

test('every setting that is wrong is named at once', async () => {
  const wrong = { PORT: 'tiga ribu', SECRET: 'pendek', DATABASE_URL: 'mysql://x', PUBLIC_URL: 'x' };
  const words = await lastWords(wrong);
  for (const name of Object.keys(wrong)) expect(words).toContain(name);
});

test('a port that somebody else listens on is named', async () => {
  const port = new URL(server.url).port;
  expect(await lastWords({ PORT: port })).toContain(port);
});

test('a database that nobody can reach is named, but never its password', async () => {
  const port = await freePort();
  const DATABASE_URL = `postgres://rembug:rahasia-sekali@127.0.0.1:${port}/rembug`;
  const words = await lastWords({ DATABASE_URL });
  expect(words).toContain(`127.0.0.1:${port}`);
  expect(words).not.toContain('rahasia-sekali');
});
