import type { Tx } from '../../platform/database/scope.ts';
import type { LooseKind } from '../rules/thread.ts';
import { insightViews } from '../schema.ts';

/** How many loose ends a page lists; the counts cover them all. */
const SHOWN = 100;

/** The loose ends of the workspace, the longest waiting first, of one kind or of all. */
export function looseEnds(tx: Tx, kind?: LooseKind) {
  return insightViews(tx)
    .selectFrom('insight.thread_nodes')
    .select(['kind', 'id', 'title', 'day', 'loose'])
    .where('loose', 'is not', null)
    .$if(kind !== undefined, (query) => query.where('loose', '=', kind ?? null))
    .orderBy('day', (order) => order.asc().nullsFirst())
    .orderBy('id')
    .limit(SHOWN)
    .execute();
}

/** How many there are of each kind. */
export async function looseCounts(tx: Tx): Promise<Partial<Record<LooseKind, number>>> {
  const rows = await insightViews(tx)
    .selectFrom('insight.thread_nodes')
    .select(({ fn }) => ['loose', fn.countAll<string>().as('n')])
    .where('loose', 'is not', null)
    .groupBy('loose')
    .execute();
  return Object.fromEntries(rows.map(({ loose, n }) => [loose, Number(n)]));
}
