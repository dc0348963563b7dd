import { newId } from '../src/kernel/id.ts';
import { bareSql } from './bare.ts';
import { ask } from './http.ts';
import type { Seeded, Store } from './seed.ts';

/** One thing that is measured, done by each of the contestants. */
export interface Contest {
  name: string;
  rembug(): Promise<void>;
  node(): Promise<void>;
  sql(): Promise<void>;
}

interface Contestants {
  /** Address of Rembug and of the bare Node server. */
  rembug: string;
  node: string;
  store: Store;
  seeded: Seeded;
  /** The cookie of somebody who signed in. */
  cookie: string;
}

const typed = { title: 'Sentra kami belum punya pengolah limbah', story: 'Air sumur berwarna. '.repeat(20) };

/** The list and one page, for the public and for a member; one command. */
export function contests({ rembug, node, store, seeded, cookie }: Contestants): Contest[] {
  const sql = bareSql(store, seeded);
  const list = `${rembug}/ukur/masalah`;
  const detail = `${list}/${seeded.problemId}`;
  const bareList = { node: () => ask(`${node}/list`), sql: () => done(sql.list()) };
  const bareDetail = { node: () => ask(`${node}/detail`), sql: () => done(sql.detail()) };
  const member = { headers: { cookie } };
  const packed = { headers: { 'accept-encoding': 'gzip' } };
  return [
    { name: 'list page, public', rembug: () => ask(list), ...bareList },
    { name: 'list page, public, compressed', rembug: () => ask(list, packed), ...bareList },
    { name: 'list page, member', rembug: () => ask(list, member), ...bareList },
    { name: 'detail page, public', rembug: () => ask(detail), ...bareDetail },
    { name: 'detail page, member', rembug: () => ask(detail, member), ...bareDetail },
    {
      name: 'one command',
      rembug: () => ask(`${list}/baru`, {
        headers: { cookie, origin: rembug },
        form: new URLSearchParams({ ...typed, _key: newId() }),
        status: 303,
      }),
      node: () => ask(`${node}/raise`, { form: new URLSearchParams(typed), status: 303 }),
      sql: () => done(sql.insert(typed.title, typed.story)),
    },
  ];
}

async function done(asked: Promise<unknown>): Promise<void> {
  await asked;
}
