import type { Day } from '../../../kernel/calendar.ts';
import { phases } from './reading.ts';
import type { Phase } from './reading.ts';

/** The days between which something may lie, both included. */
export interface Room {
  earliest?: Day;
  latest?: Day;
}

/**
 * Where a measurement of a phase fits among the others: what is before comes first, what is after last, on
 * the same day at most.
 */
export function roomFor(phase: Phase, others: readonly { phase: Phase; measured_on: Day }[]): Room {
  const order = phases.indexOf(phase);
  const days = (belongs: (other: number) => boolean) =>
    others.filter((other) => belongs(phases.indexOf(other.phase))).map((other) => other.measured_on).toSorted();
  return { earliest: days((other) => other < order).at(-1), latest: days((other) => other > order)[0] };
}
