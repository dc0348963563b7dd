import { anyMember, only } from '../../platform/access/policy.ts';

/** Who may do what with problems; whose problem it is, the commands look at. */
export const policy = {
  raiseProblem: anyMember,
  editProblem: anyMember,
  answerProblem: only('secretariat', 'head', 'officer'),
};
