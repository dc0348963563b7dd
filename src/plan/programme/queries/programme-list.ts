import type { Tx } from '../../../platform/database/scope.ts';
import { planTables } from '../../schema.ts';

const PAGE = 50;

/** The workspace's programmes, newest first, fifty at a time, from before the one named `before`. */
export function programmeList(tx: Tx, before?: string) {
  return planTables(tx)
    .selectFrom('plan.programme as p')
    .innerJoin('identity.organisations as o', 'o.id', 'p.organisation_id')
    .select(['p.id', 'p.title', 'p.state', 'p.starts_on', 'p.ends_on', 'p.fictional', 'o.name as organisation'])
    .$if(before !== undefined, (query) => query.where('p.id', '<', before ?? ''))
    .orderBy('p.id', 'desc')
    .limit(PAGE)
    .execute();
}

/** The programmes of one organisation that are not over yet, for whoever takes them on. */
export function programmesOf(tx: Tx, organisationId: string) {
  return planTables(tx)
    .selectFrom('plan.programme')
    .select(['id', 'title', 'state', 'starts_on', 'ends_on'])
    .where('organisation_id', '=', organisationId)
    .where('state', 'in', ['planned', 'running'])
    .orderBy('ends_on')
    .orderBy('id')
    .execute();
}
