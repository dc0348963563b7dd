/** The roles a person can hold in an organisation of a workspace. */
export const tenureRoles = [
  'secretariat',
  'head',
  'officer',
  'chair',
  'secretary',
  'owner',
  'worker',
  'partner',
] as const;

/** The roles that officers of an association may give in their own; every other comes from the secretariat. */
export const associationRoles: readonly (typeof tenureRoles)[number][] = ['chair', 'secretary', 'owner', 'worker'];
