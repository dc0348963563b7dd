/** What is done with artisans. */
export const activityKinds = [
  'training', 'mentoring', 'exhibition', 'facility', 'legal', 'funding', 'promotion', 'production',
] as const;
export type ActivityKind = (typeof activityKinds)[number];
