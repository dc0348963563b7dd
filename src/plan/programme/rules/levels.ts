/** The levels of a results framework, from what is put in to what it changes in the end. */
export const levels = ['input', 'activity', 'output', 'outcome', 'impact'] as const;
export type Level = (typeof levels)[number];

/** Money is set aside for what is delivered or changed, not for the work itself. */
export function takesMoney(level: Level): boolean {
  return level === 'output' || level === 'outcome';
}

/** What people feel; what is delivered on the way is no outcome yet. */
export function isOutcome(level: Level): boolean {
  return level === 'outcome' || level === 'impact';
}
