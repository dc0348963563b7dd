import { sql } from 'kysely';
import type { Tx } from '../../platform/database/scope.ts';
import type { ThreadLink, ThreadNode } from '../rules/thread.ts';
import { threadFrom } from '../rules/thread.ts';
import { insightViews } from '../schema.ts';

/**
 * The red thread of one record, station by station; empty for a record that is not on it.
 * Two queries however long the thread is: one walks the links both ways, one reads what they lead to.
 */
export async function threadOf(tx: Tx, id: string): Promise<ThreadNode[][]> {
  const links = await linksAround(tx, id);
  const ids = [...new Set([id, ...links.flatMap(({ from, to }) => [from, to])])];
  const nodes = await insightViews(tx)
    .selectFrom('insight.thread_nodes')
    .select(['kind', 'id', 'title', 'day', 'state', 'loose', 'attended', 'confirmed', 'amount'])
    .where('id', 'in', ids)
    .execute();
  return threadFrom(nodes, links, id);
}

/**
 * `union`, not `union all`: a thread that meets itself again still ends. The links are read once, because
 * planning the many tables behind them for each of the four places takes longer than reading them.
 */
async function linksAround(tx: Tx, id: string): Promise<ThreadLink[]> {
  const { rows } = await sql<ThreadLink>`
    with recursive links as materialized (
      select from_id, to_id from insight.thread_links
    ), onward as (
      select from_id, to_id from links where from_id = ${id}
      union select l.from_id, l.to_id from links l join onward o on l.from_id = o.to_id
    ), backward as (
      select from_id, to_id from links where to_id = ${id}
      union select l.from_id, l.to_id from links l join backward b on l.to_id = b.from_id
    )
    select from_id as "from", to_id as "to" from onward
    union select from_id, to_id from backward`.execute(tx);
  return rows;
}
