import { addDays } from '../../../kernel/calendar.ts';
import type { Day } from '../../../kernel/calendar.ts';
import { standingOn } from './commitment.ts';
import type { CommitmentFacts } from './commitment.ts';
import { answersFor, sideOf } from './parties.ts';
import type { Parties, Side } from './parties.ts';

/** So many days ahead an office is reminded of what it promised. */
const DAYS_AHEAD = 14;

/** Why a commitment waits for somebody: theirs is late or nearly due, or they wait for a late one. */
export type AskKind = 'accept' | 'late' | 'soon' | 'waiting';

export interface Asked extends CommitmentFacts, Parties {
  /** Whether the organisation raised what led to it: the problem or the proposal. */
  raised: boolean;
  /** Which side last asked for another day, and for which. */
  asked_side: Side | null;
  asked_day: Day | null;
}

/** What a commitment asks of somebody today; undefined for nothing. */
export function askOf(
  actor: { organisationId: string | null; role: string },
  given: Asked,
  today: Day,
): AskKind | undefined {
  const standing = standingOn(given, today);
  if (standing !== 'open' && standing !== 'late') return undefined;
  const side = sideOf(actor, given);
  if (side && given.asked_side && given.asked_side !== side && (given.asked_day ?? '') >= today) return 'accept';
  if (answersFor(actor, given)) {
    if (standing === 'late') return 'late';
    return given.due_on <= addDays(today, DAYS_AHEAD) ? 'soon' : undefined;
  }
  const concerned = given.raised || actor.organisationId === given.promised_to_organisation_id;
  return standing === 'late' && concerned ? 'waiting' : undefined;
}
