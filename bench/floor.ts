/**
 * A bare Node server with the same questions in plain SQL: the floor that Rembug is held against. Run by
 * run.ts as a process of its own; prints its port.
 */
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { bareSql } from './bare.ts';
import type { Seeded } from './seed.ts';
import { openStore } from './store.ts';

const [where = '', seeded = ''] = process.argv.slice(2);
const sql = bareSql(await openStore(where), JSON.parse(seeded) as Seeded);

const server = createServer((request, answer) => void respond(request, answer));
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  console.log(typeof address === 'object' ? address?.port : '');
});

async function respond(request: IncomingMessage, answer: ServerResponse) {
  if (request.method === 'POST') {
    const form = new URLSearchParams(await textOf(request));
    await sql.insert(form.get('title') ?? '', form.get('story') ?? '');
    answer.writeHead(303, { location: '/list' }).end();
    return;
  }
  const { rows } = await (request.url === '/list' ? sql.list() : sql.detail());
  const items = rows.map((row) => `<li>${Object.values(row as object).map(escaped).join(' · ')}</li>`);
  answer.writeHead(200, { 'content-type': 'text/html' }).end(`<!doctype html><ul>${items.join('')}</ul>`);
}

const marks: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(value: unknown): string {
  return JSON.stringify(value ?? '').replace(/[&<>"]/g, (mark) => marks[mark] ?? mark);
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const part of request) text += String(part);
  return text;
}
