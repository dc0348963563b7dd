import type { Ballot, Method, Quorum } from './tally.ts';

/** The count as it is written down: what a method does not ask for is absent. */
export interface Count {
  method: Method;
  eligible: number;
  present: number;
  agree?: number;
  against?: number;
  abstain?: number;
  quorum?: Quorum;
}

/** What is wrong with a count, and at which of its numbers. */
export interface CountFault {
  field: keyof Count;
  fault: 'required' | 'more_present_than_eligible' | 'more_votes_than_present';
}

export type BallotOrFault = { ballot: Ballot } | CountFault;

/** Checks a count and makes of it what the outcome depends on; `standing` is the number of unmet objections. */
export function ballotOf(count: Count, standing: number): BallotOrFault {
  const { method, eligible, present, agree, against, abstain, quorum } = count;
  if (present > eligible) return { field: 'present', fault: 'more_present_than_eligible' };
  if (method === 'consent') return { ballot: { method, standing } };
  if (agree === undefined) return missing('agree');
  if (against === undefined) return missing('against');
  if (abstain === undefined) return missing('abstain');
  if (agree + against + abstain > present) return { field: 'agree', fault: 'more_votes_than_present' };
  const votes = { agree, against, abstain };
  if (method === 'consensus') return { ballot: { method, standing, present, votes } };
  return quorum ? { ballot: { method, eligible, present, quorum, votes } } : missing('quorum');
}

const missing = (field: keyof Count): CountFault => ({ field, fault: 'required' });
