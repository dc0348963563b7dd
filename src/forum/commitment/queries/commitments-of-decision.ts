import type { Tx } from '../../../platform/database/scope.ts';
import { commitmentTables } from '../schema.ts';

export type DecidedCommitment = Awaited<ReturnType<typeof commitmentsOfDecision>>[number];

/** What was promised to carry out a decision, the next due first; dates that were replaced are left out. */
export function commitmentsOfDecision(tx: Tx, decisionId: string) {
  return commitmentTables(tx)
    .selectFrom('forum.commitment as c')
    .innerJoin('identity.organisations as owner', 'owner.id', 'c.owner_organisation_id')
    .select(['c.id', 'c.what', 'c.due_on', 'c.closed_as', 'c.closed_on', 'c.kept_on'])
    .select(['c.owner_role', 'owner.name as owner'])
    .where('c.decision_id', '=', decisionId)
    .where((eb) => eb.or([eb('c.closed_as', 'is', null), eb('c.closed_as', '!=', 'renegotiated')]))
    .orderBy('c.due_on')
    .orderBy('c.id')
    .execute();
}
