import type { Tx } from '../../../platform/database/scope.ts';
import { registryTables } from '../../schema.ts';
import type { Measure } from '../rules/measures.ts';

/** Figures as they stand now, of some measures or of all, with the district of those about a cluster. */
export function figureList(tx: Tx, measures?: readonly Measure[]) {
  return registryTables(tx)
    .selectFrom('registry.figures as f')
    .leftJoin('registry.clusters as c', 'c.id', 'f.cluster_id')
    .selectAll('f')
    .select('c.district_code')
    .$if(measures !== undefined, (query) => query.where('f.measure', 'in', measures ?? []))
    .orderBy('f.subject')
    .orderBy('f.cluster_name')
    .orderBy('f.measure')
    .orderBy('f.as_of')
    .orderBy('f.id')
    .execute();
}

export type ListedFigure = Awaited<ReturnType<typeof figureList>>[number];
