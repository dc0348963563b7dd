import { addDays } from '../../../kernel/calendar.ts';
import type { Day } from '../../../kernel/calendar.ts';

/** After so many days of being late a commitment counts as broken, without anybody saying so. */
export const DAYS_UNTIL_BROKEN = 90;

/** How a commitment can end. */
export type Ending = 'kept' | 'renegotiated' | 'withdrawn' | 'broken';

/** How a commitment stands on a day. *Late* and the broken one nobody declared follow from the date. */
export type Standing = 'open' | 'late' | Ending;

export type Move = 'keep' | 'renegotiate' | 'withdraw' | 'declareBroken';

/** What was recorded of a commitment; everything else is derived from it. */
export interface CommitmentFacts {
  due_on: Day;
  /** How it ended, and the day on which that was recorded; null while nobody ended it. */
  closed_as: Ending | null;
  closed_on: Day | null;
  /** The day on which it was done, for one that was kept; it may lie before it was recorded. */
  kept_on: Day | null;
}

const moves: Record<Standing, Partial<Record<Move, Ending>>> = {
  open: { keep: 'kept', renegotiate: 'renegotiated', withdraw: 'withdrawn' },
  late: { keep: 'kept', renegotiate: 'renegotiated', withdraw: 'withdrawn', declareBroken: 'broken' },
  kept: {},
  renegotiated: {},
  withdrawn: {},
  broken: {},
};

/** What a commitment becomes by a move; undefined where the move is not legal. */
export function endingAfter(standing: Standing, move: Move): Ending | undefined {
  return moves[standing][move];
}

/** How a commitment stood at the end of `today`, from what had been recorded by then. */
export function standingOn(facts: CommitmentFacts, today: Day): Standing {
  if (facts.closed_as && facts.closed_on && facts.closed_on <= today) return facts.closed_as;
  if (addDays(facts.due_on, DAYS_UNTIL_BROKEN) <= today) return 'broken';
  return facts.due_on < today ? 'late' : 'open';
}

/** Whether it is late on `today`, or was kept after its date. */
export function isLate(facts: CommitmentFacts, today: Day): boolean {
  const standing = standingOn(facts, today);
  return standing === 'late' || (standing === 'kept' && !isOnTime(facts));
}

/**
 * Whether the promise had to be fulfilled by yesterday at the latest. One that both sides moved to
 * another day, or that was withdrawn, on its date or before never fell due; afterwards it did.
 */
export function fellDue(facts: CommitmentFacts, today: Day): boolean {
  const released = facts.closed_as === 'renegotiated' || facts.closed_as === 'withdrawn';
  const inTime = facts.closed_on !== null && facts.closed_on <= facts.due_on;
  return facts.due_on < today && !(released && inTime);
}

/** Whether it was done on its date or before, as known on `today`. */
export function keptOnTime(facts: CommitmentFacts, today: Day): boolean {
  return standingOn(facts, today) === 'kept' && isOnTime(facts);
}

function isOnTime({ kept_on, due_on }: CommitmentFacts): boolean {
  return kept_on !== null && kept_on <= due_on;
}

export interface PromiseRate {
  fellDue: number;
  keptOnTime: number;
  /** A share of one; undefined while nothing fell due, which is not nought. */
  rate?: number;
}

/**
 * The promise rate: kept on time ÷ all that fell due by yesterday. One kept early counts once its date has
 * passed, like every other, so that promises of the same dates are compared and good news does not run
 * ahead of bad. Moving a date before it comes is no broken promise (its successor counts by its own date);
 * moving it afterwards is one. Definition: `README.md` of the forum, *commitment*.
 */
export function promiseRate(commitments: readonly CommitmentFacts[], today: Day): PromiseRate {
  const due = commitments.filter((each) => fellDue(each, today));
  const kept = due.filter((each) => keptOnTime(each, today));
  const rate = due.length === 0 ? undefined : kept.length / due.length;
  return { fellDue: due.length, keptOnTime: kept.length, rate };
}
