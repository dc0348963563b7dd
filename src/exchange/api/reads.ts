import { Hono } from 'hono';
import { sql } from 'kysely';
import { isId } from '../../kernel/id.ts';
import { toJson } from '../../platform/audit/json.ts';
import type { Tx } from '../../platform/database/scope.ts';
import { fieldProblem, notFound } from '../../platform/problem/problem.ts';
import type { PageEnv } from '../../ui/frame-of.ts';
import { publicLists } from './public-lists.ts';
import type { PublicList } from './public-lists.ts';

const MOST = 200;
const FIRST = '00000000-0000-7000-8000-000000000000';

type Row = Record<string, unknown> & { id: string };

/** Public data as JSON: one list per published view, a page at a time, in the order of their ids. */
export function readDoors(): Hono<PageEnv> {
  const app = new Hono<PageEnv>();
  for (const list of publicLists) {
    app.get(`/api/:workspace/${list.name}`, async (c) => {
      const visit = c.get('visit');
      if (!visit.visitor.workspace) throw notFound();
      const limit = limitOf(c.req.query('limit'));
      const after = afterOf(c.req.query('after'));
      const rows = await visit.read((tx) => readList(tx, list, after, limit + 1));
      const items = rows.slice(0, limit);
      const next = rows.length > limit ? `${c.req.path}?after=${items.at(-1)?.id}&limit=${limit}` : null;
      return c.body(toJson({ items, next }), 200, { 'content-type': 'application/json' });
    });
  }
  return app;
}

/** The rows of a list whose id comes after the given one; at most `limit` of them. */
async function readList(
  tx: Tx,
  { view, columns }: PublicList,
  after: string,
  limit: number,
): Promise<Row[]> {
  const names = sql.join(['id', ...Object.keys(columns)].map((name) => sql.ref(name)));
  const { rows } = await sql<Row>`
    select ${names} from ${sql.table(view)} where id > ${after} order by id limit ${limit}`.execute(tx);
  return rows;
}

function afterOf(after = FIRST): string {
  if (!isId(after)) throw fieldProblem('after', { rule: 'unknown' });
  return after;
}

function limitOf(text = '50'): number {
  const limit = Number(text);
  if (!Number.isInteger(limit) || limit < 1) throw fieldProblem('limit', { rule: 'least', limit: 1 });
  if (limit > MOST) throw fieldProblem('limit', { rule: 'most', limit: MOST });
  return limit;
}
