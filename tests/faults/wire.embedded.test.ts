import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startServer } from '../support/server.ts';
import type { Server } from '../support/server.ts';

let server: Server;

beforeAll(async () => {
  server = await startServer({ args: ['--empty'] });
}, 120_000);
afterAll(() => server.stop());

/** Says exactly this over the wire; the status of the answer. */
async function say(...lines: string[]): Promise<number> {
  const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
  let answer = '';
  socket.on('data', (part) => (answer += String(part)));
  socket.on('error', () => undefined);
  socket.write([...lines, 'Connection: close', '', ''].join('\r\n'));
  await once(socket, 'close');
  return Number(answer.split(' ')[1]);
}

const host = 'Host: localhost';

test.each([
  ['GET /%E0%A4%A HTTP/1.1', host, 404],
  ['GET /kota/%zz?x=%zz HTTP/1.1', host, 404],
  ['GET /kota/%00 HTTP/1.1', host, 404],
  ['GET //evil.example/ HTTP/1.1', host, 404],
  ['GET / HTTP/1.1', 'Host: a b<>', 400],
  ['GET / HTTP/1.1', 'Host: [::1', 400],
  ['OPTIONS * HTTP/1.1', host, 400],
  ['nothing anybody knows', host, 400],
])('%s with %s is answered with %i', async (first, second, status) => {
  expect(await say(first, second)).toBe(status);
});

test('a form that never says how large it is, and does not end, is cut off', async () => {
  const part = `100000\r\n${'a'.repeat(0x100000)}\r\n`;
  const form = ['POST /masuk HTTP/1.1', host, `Origin: ${server.url}`, 'Transfer-Encoding: chunked'];
  const type = 'Content-Type: application/x-www-form-urlencoded';
  const body = `${part.repeat(14)}0\r\n`;
  expect(await say(...form, type, 'Connection: close', '', body)).toBe(413);
});

test('afterwards the server goes on as if nothing had been', async () => {
  expect((await fetch(server.url)).status).toBe(200);
});
