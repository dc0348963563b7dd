import { jsonArrayFrom } from 'kysely/helpers/postgres';
import { PAGE_AND_ONE, beginning, pageOf } from '../../../platform/database/keyset.ts';
import type { Tx } from '../../../platform/database/scope.ts';
import { planTables } from '../../schema.ts';
import { indicatorsOfResult } from './indicators-of-result.ts';

/** The outcomes of the workspace, newest first, a page at a time, from before the one named `before`. */
export async function outcomeList(tx: Tx, before?: string) {
  const from = beginning(before);
  const rows = await planTables(tx)
    .selectFrom('plan.result as r')
    .innerJoin('plan.programme as p', 'p.id', 'r.programme_id')
    .innerJoin('identity.organisations as o', 'o.id', 'p.organisation_id')
    .select(['r.id', 'r.level', 'r.title', 'p.title as programme', 'p.state', 'p.fictional', 'o.name as organisation'])
    .select(jsonArrayFrom(indicatorsOfResult(tx)).as('indicators'))
    .where('r.level', 'in', ['outcome', 'impact'])
    .$if(from !== undefined, (query) => query.where('r.id', '<', from ?? ''))
    .orderBy('r.id', 'desc')
    .limit(PAGE_AND_ONE)
    .execute();
  return pageOf(rows);
}
