import type { Tx } from '../../../platform/database/scope.ts';
import { planTables } from '../../schema.ts';

const NEWEST = 50;

/** The decisions the forum adopted, newest first, for the choice of where a programme comes from. */
export function adoptedDecisions(tx: Tx) {
  return planTables(tx)
    .selectFrom('forum.decisions')
    .select(['id as value', 'title as label'])
    .where('outcome', '=', 'adopted')
    .orderBy('decided_on', 'desc')
    .orderBy('id', 'desc')
    .limit(NEWEST)
    .execute();
}

/** What an organisation promised, newest first. */
export function commitmentsOf(tx: Tx, organisationId: string) {
  return planTables(tx)
    .selectFrom('forum.commitments')
    .select(['id as value', 'what as label'])
    .where('owner_organisation_id', '=', organisationId)
    .orderBy('due_on', 'desc')
    .orderBy('id', 'desc')
    .limit(NEWEST)
    .execute();
}
