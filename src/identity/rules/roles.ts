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
