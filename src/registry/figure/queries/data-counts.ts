import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/scope.ts';

interface DataCounts {
  figures: number;
  clusters: number;
  organisations: number;
  businesses: number;
  levers: number;
}

/** How much of each kind the workspace has on record. */
export async function dataCounts(tx: Tx): Promise<DataCounts> {
  const { rows } = await sql<DataCounts>`select
    (select count(*)::int from registry.figures) as figures,
    (select count(*)::int from registry.clusters) as clusters,
    (select count(*)::int from identity.organisations) as organisations,
    (select count(*)::int from registry.businesses) as businesses,
    (select count(*)::int from registry.lever) as levers`.execute(tx);
  return rows[0]!;
}
