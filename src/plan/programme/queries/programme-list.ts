import { PAGE_AND_ONE, beginning, pageOf } from '../../../platform/database/keyset.ts';
import type { Tx } from '../../../platform/database/scope.ts';
import { planTables } from '../../schema.ts';

/** The workspace's programmes, newest first, fifty at a time, from before the one named `before`. */
export async function programmeList(tx: Tx, before?: string) {
  const from = beginning(before);
  const rows = await planTables(tx)
    .selectFrom('plan.programme as p')
    .innerJoin('identity.organisations as o', 'o.id', 'p.organisation_id')
    .select(['p.id', 'p.title', 'p.state', 'p.starts_on', 'p.ends_on', 'p.fictional', 'o.name as organisation'])
    .$if(from !== undefined, (query) => query.where('p.id', '<', from ?? ''))
    .orderBy('p.id', 'desc')
    .limit(PAGE_AND_ONE)
    .execute();
  return pageOf(rows);
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
