import type { Day } from '../../../kernel/calendar.ts';
import { changeOf, progressOf, reaches } from './change.ts';
import type { Change, Direction } from './change.ts';

export const phases = ['before', 'between', 'after'] as const;
export type Phase = (typeof phases)[number];

/** One value of an indicator on a day. */
export interface Value {
  value: number;
  on: Day;
  /** How many people it was measured with; absent where nobody counted, which is not nought. */
  people?: number;
}

/** An indicator as it was agreed, with what was measured of it, in any order. */
export interface Measured {
  direction: Direction;
  /** What was known when it was agreed; null where nobody had measured. */
  baseline: number | null;
  baseline_on: Day | null;
  target: number;
  measurements: readonly { phase: Phase; value: number; measured_on: Day; measured_count: number | null }[];
}

/** From what needs mending to what went well. */
export const readingStates = ['worse', 'no-baseline', 'unmeasured', 'unchanged', 'improved', 'reached'] as const;
export type ReadingState = (typeof readingStates)[number];

/** What an indicator says. */
export interface Reading {
  before?: Value;
  after?: Value;
  /** The newest value since the beginning: of afterwards, or else of between. */
  now?: Value;
  /** From before to after. */
  change?: Change;
  /** From before to now, on the way to the target. */
  progress?: number;
  state: ReadingState;
}

/**
 * Reads an indicator. *Before* is the newest measurement of that phase, or else the baseline that was
 * agreed; *after* is the newest of its own phase. Without a before there is no change, whatever was
 * measured later.
 */
export function readingOf(indicator: Measured): Reading {
  const before = newest(indicator, 'before') ?? baselineOf(indicator);
  const after = newest(indicator, 'after');
  const now = after ?? newest(indicator, 'between');
  const { direction, target } = indicator;
  const change = before && after && changeOf(before.value, after.value, direction);
  return {
    before,
    after,
    now,
    change,
    progress: before && now && progressOf(before.value, now.value, target, direction),
    state: stateOf(indicator, { before, after, change }),
  };
}

function stateOf(indicator: Measured, { before, after, change }: Omit<Reading, 'state'>): ReadingState {
  if (!before) return 'no-baseline';
  if (!after || !change) return 'unmeasured';
  if (change.gain < 0) return 'worse';
  if (reaches(after.value, indicator.target, indicator.direction)) return 'reached';
  return change.gain > 0 ? 'improved' : 'unchanged';
}

function baselineOf({ baseline, baseline_on }: Measured): Value | undefined {
  return baseline === null || baseline_on === null ? undefined : { value: baseline, on: baseline_on };
}

/** The newest of a phase; of two on the same day the one that stands later in the list. */
function newest({ measurements }: Measured, phase: Phase): Value | undefined {
  const found = measurements.filter((each) => each.phase === phase);
  const last = found.toSorted((one, other) => one.measured_on.localeCompare(other.measured_on)).at(-1);
  return last && { value: last.value, on: last.measured_on, people: last.measured_count ?? undefined };
}

/** How a whole result stands: as the indicator of it that most needs mending. Undefined without indicators. */
export function worstOf(states: readonly ReadingState[]): ReadingState | undefined {
  return readingStates.find((state) => states.includes(state));
}
