/** The levels of a results framework, from what is put in to what it changes in the end. */
export const levels = ['input', 'activity', 'output', 'outcome', 'impact'] as const;
export type Level = (typeof levels)[number];

/** Money is set aside for what is handed over or changes, not for the work itself. */
export function takesMoney(level: Level): boolean {
  return level === 'output' || level === 'outcome';
}

/** What is handed over or changes has to be measured; what is put in and done is only recorded. */
export function isMeasured(level: Level): boolean {
  return level === 'output' || level === 'outcome' || level === 'impact';
}
