import { only } from '../platform/access/policy.ts';

const planners = only('head', 'officer', 'partner');

/** Who may do what in the plan. Whose programme it is, each command looks at. */
export const policy = {
  plan: planners,
  /** The secretariat may measure what others did. */
  measure: only('head', 'officer', 'partner', 'secretariat'),
};
