import { anyMember, only } from '../platform/access/policy.ts';

const organisers = only('head', 'officer', 'chair', 'secretary', 'partner', 'secretariat');

/** Who may do what with activities. Whose activity it is, and who took part, each command looks at. */
export const policy = {
  organise: organisers,
  join: only('owner', 'worker'),
  confirm: anyMember,
  /** Assisted entry, by the secretary of an association. */
  confirmFor: only('secretary'),
};
