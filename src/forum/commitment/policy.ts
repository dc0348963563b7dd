import { anyMember, only } from '../../platform/access/policy.ts';

/** Who may do what with commitments. On which side of a promise they must stand, `rules/parties.ts` says. */
export const policy = {
  makeCommitment: only('secretariat', 'head', 'officer', 'chair', 'secretary', 'owner', 'partner'),
  keepCommitment: anyMember,
  withdrawCommitment: anyMember,
  proposeRenegotiation: anyMember,
  acceptRenegotiation: anyMember,
  declareBroken: anyMember,
};
