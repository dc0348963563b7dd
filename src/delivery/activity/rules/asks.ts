import type { Day } from '../../../kernel/calendar.ts';
import { followUpFrom, stageOf } from './life.ts';
import type { ActivityState } from './life.ts';

/** What an activity asks of its organiser. */
export type OrganiserAsk = 'hold' | 'attend' | 'followUp';

interface Organised {
  state: ActivityState;
  planned_for: Day;
  held_on: Day | null;
  /** Whether of somebody, or of everybody, it was not recorded whether they were there. */
  unrecorded: boolean;
}

/** The next thing to record, and the day since which it waits; undefined where nothing does. */
export function askOf(activity: Organised, today: Day): { kind: OrganiserAsk; since: Day } | undefined {
  const { planned_for, held_on, unrecorded } = activity;
  const stage = stageOf(activity, today);
  if (stage === 'unrecorded') return { kind: 'hold', since: planned_for };
  if (held_on === null || activity.state !== 'held') return undefined;
  if (unrecorded) return { kind: 'attend', since: held_on };
  return stage === 'follow_up_due' ? { kind: 'followUp', since: followUpFrom(held_on) } : undefined;
}
