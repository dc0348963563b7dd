/** Where a proposal stands in its life. */
export const proposalStates = ['open', 'on_agenda', 'adopted', 'rejected', 'withdrawn'] as const;
export type ProposalState = (typeof proposalStates)[number];

/**
 * Every legal move. What a meeting takes off its agenda undecided is open again; what was decided or
 * withdrawn stays so, and somebody who wants it otherwise makes a new proposal.
 */
const moves: Record<ProposalState, readonly ProposalState[]> = {
  open: ['on_agenda', 'withdrawn'],
  on_agenda: ['open', 'adopted', 'rejected', 'withdrawn'],
  adopted: [],
  rejected: [],
  withdrawn: [],
};

export function mayMove(from: ProposalState, to: ProposalState): boolean {
  return moves[from].includes(to);
}

/** Whether it can still be supported, signed, argued about and rewritten. */
export function isUndecided(state: ProposalState): boolean {
  return moves[state].length > 0;
}
