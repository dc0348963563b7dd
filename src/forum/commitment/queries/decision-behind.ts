import type { Tx } from '../../../platform/database/scope.ts';
import { notFound } from '../../../platform/problem/problem.ts';
import { commitmentTables } from '../schema.ts';

/**
 * The decision that is to be carried out, and for whom it was proposed, to whom a promise will mostly go.
 * @throws Problem `not-found`
 */
export async function decisionBehind(tx: Tx, id: string) {
  const decision = await commitmentTables(tx)
    .selectFrom('forum.decisions as d')
    .leftJoin('forum.decision_proposals as l', 'l.decision_id', 'd.id')
    .leftJoin('forum.proposals as u', 'u.id', 'l.proposal_id')
    .select(['d.title', 'u.proposed_for'])
    .where('d.id', '=', id)
    .orderBy('u.id')
    .limit(1)
    .executeTakeFirst();
  if (!decision) throw notFound();
  return decision;
}
