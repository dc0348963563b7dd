import { anyMember, only } from '../../platform/access/policy.ts';

/** Who may do what in the forum. */
export const policy = {
  raiseProblem: anyMember,
  answerProblem: only('secretariat', 'head', 'officer'),
};
