/** The floor: a bare Node server, and the same SQL written by hand, answered as JSON. */
import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import pg from 'pg';

const pool = new pg.Pool({ connectionString: process.env.BENCH_DATABASE, max: 20 });
const [workspace, person, organisation] = (process.env.BENCH_IDS ?? '').split(',');

const LIST = `select m.id, m.title, m.place, m.raised_on, m.answer_due, o.name as organisation,
    (select min(a.answered_on) from forum.answer a where a.problem_id = m.id) as answered_on
  from forum.problem m join identity.organisation o on o.workspace_id = m.workspace_id and o.id = m.raised_for
  where m.workspace_id = $1 order by m.id desc limit 50`;

const ONE = `select m.id, m.title, m.story, m.place, m.raised_on, m.answer_due, o.name as organisation,
    (select coalesce(json_agg(a order by a.answered_on), '[]') from forum.answer a where a.problem_id = m.id) as answers
  from forum.problem m join identity.organisation o on o.workspace_id = m.workspace_id and o.id = m.raised_for
  where m.workspace_id = $1 and m.id = $2`;

const ADD = `insert into forum.problem (workspace_id, id, title, story, raised_by, raised_for, raised_on, answer_due, recorded_at)
  values ($1, $2, $3, $4, $5, $6, current_date, current_date + 14, now())`;

createServer((asked, answer) => {
  void respond(asked.url ?? '/').then((found) => {
    answer.setHeader('content-type', 'application/json');
    answer.end(JSON.stringify(found));
  });
}).listen(Number(process.env.BENCH_PORT), '127.0.0.1', () => console.log('ready'));

async function respond(path: string): Promise<unknown> {
  if (path === '/add') {
    await pool.query(ADD, [workspace, randomUUID(), 'Masalah dari pengukuran', 'Cerita', person, organisation]);
    return { done: true };
  }
  if (path === '/list') return (await pool.query(LIST, [workspace])).rows;
  return (await pool.query(ONE, [workspace, path.slice(1)])).rows[0];
}
