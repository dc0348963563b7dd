import { Stop } from './stop.ts';

/** A running Rembug, asked over its API. */
export interface Server {
  url: string;
  authorization?: string;
  /** The language in which problems are said. */
  language: string;
}

interface Asked {
  method?: 'GET' | 'POST';
  json?: unknown;
  csv?: Uint8Array<ArrayBuffer>;
  key?: string;
}

/** Asks for JSON. Throws Stop with what the server says is wrong, or that it does not answer. */
export async function ask<Answer>(server: Server, path: string, asked: Asked = {}): Promise<Answer> {
  const answer = await send(server, path, asked);
  return (await answer.json()) as Answer;
}

/** Asks for anything, and hands on the answer if it is a good one. */
export async function send(
  server: Server,
  path: string,
  { method = 'POST', json, csv, key }: Asked,
): Promise<Response> {
  const headers = new Headers({ 'accept-language': server.language });
  if (server.authorization) headers.set('authorization', server.authorization);
  if (key) headers.set('idempotency-key', key);
  if (method === 'POST') headers.set('content-type', csv ? 'text/csv' : 'application/json');
  const body = method === 'GET' ? undefined : (csv ?? JSON.stringify(json ?? {}));
  const answer = await fetch(server.url + path, { method, headers, body }).catch((error: unknown) => {
    const todo = 'Is it running? Another address goes into REMBUG_URL.';
    throw new Stop(`No Rembug answers at ${server.url}. ${todo}`, { cause: error });
  });
  if (!answer.ok) throw new Stop(inWords((await answer.json().catch(() => ({}))) as Said, answer.status));
  return answer;
}

interface Said {
  title?: string;
  detail?: string;
  fields?: Record<string, string>;
}

function inWords({ title, detail, fields = {} }: Said, status: number): string {
  const faults = Object.entries(fields).map(([name, says]) => `  --${name}: ${says}`);
  return [title ?? `The server answered ${status}.`, ...faults, detail].filter(Boolean).join('\n');
}
