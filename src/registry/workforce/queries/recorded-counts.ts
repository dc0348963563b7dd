import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/scope.ts';

interface RecordedCount {
  of: 'businesses' | 'workers';
  cluster_id: string | null;
  fictional: boolean;
  /** Null for one to four workers. */
  counted: number | null;
}

/** How many businesses and workers are on record in each cluster; what is fictional is counted apart. */
export async function recordedCounts(tx: Tx): Promise<RecordedCount[]> {
  const { rows } = await sql<RecordedCount>`
    select 'businesses' as of, cluster_id, fictional, count(*)::int as counted
    from registry.businesses group by cluster_id, fictional
    union all
    select 'workers', cluster_id, fictional, counted from registry.worker_counts`.execute(tx);
  return rows;
}
