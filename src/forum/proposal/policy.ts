import { anyMember, only } from '../../platform/access/policy.ts';

const proposers = only('head', 'officer', 'chair', 'secretary');

/** Who may do what with proposals; whose proposal it is, the commands look at. */
export const policy = {
  makeProposal: proposers,
  editProposal: proposers,
  coSignProposal: proposers,
  withdrawProposal: proposers,
  answerProposal: only('secretariat', 'head', 'officer'),
  support: anyMember,
  comment: anyMember,
};
