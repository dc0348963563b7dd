import type { Tx } from '../../platform/database/scope.ts';
import { inBoth } from '../../platform/i18n/messages.ts';
import { Problem, notFound } from '../../platform/problem/problem.ts';
import { proposalWords } from './messages.ts';
import { isUndecided } from './rules/moves.ts';
import type { ProposalState } from './rules/moves.ts';
import { proposalTables } from './schema.ts';

/**
 * A proposal as commands need it, held until the transaction ends, so that nobody decides it meanwhile.
 * @throws Problem `not-found`
 */
export async function holdProposal(tx: Tx, id: string) {
  const proposal = await proposalTables(tx)
    .selectFrom('forum.proposal')
    .select(['id', 'title', 'what', 'expected_result', 'state', 'version', 'proposed_for'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  if (!proposal) throw notFound();
  return proposal;
}

/**
 * The same, if it can still be supported, signed, argued about and rewritten.
 * @throws Problem `not-found`, or `illegal-move` once it is decided or withdrawn
 */
export async function holdUndecided(tx: Tx, id: string) {
  const proposal = await holdProposal(tx, id);
  if (!isUndecided(proposal.state)) throw movedOn(proposal.state);
  return proposal;
}

/** The step is not possible any more, or not yet, in the state the proposal is in. */
export function movedOn(state: ProposalState): Problem {
  return new Problem('illegal-move', { reason: inBoth(proposalWords, (words) => words.reasons.moved(words.states[state])) });
}
