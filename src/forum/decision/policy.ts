import { only } from '../../platform/access/policy.ts';

/** Who may do what with decisions: the secretariat writes down what the meeting said, the rules decide. */
export const policy = {
  recordObjection: only('secretariat'),
  settleObjection: only('secretariat'),
  adoptDecision: only('secretariat'),
};
