import { only } from '../platform/access/policy.ts';

/** Who may do what with motifs. */
export const policy = { recordMotif: only('secretariat') };
