import { addDays } from '../../../kernel/calendar.ts';
import type { Day } from '../../../kernel/calendar.ts';

export const activityStates = ['planned', 'held', 'followed_up', 'cancelled'] as const;
export type ActivityState = (typeof activityStates)[number];

/** What can be done to an activity. */
export const activityDeeds = [
  'change', 'link', 'register', 'join', 'cancel', 'hold', 'attend', 'confirm', 'follow_up',
] as const;
export type ActivityDeed = (typeof activityDeeds)[number];

/**
 * Every legal move. People who came unannounced are still registered once it was held, and a participant
 * may confirm at any time after; who was there stands fast when it was followed up.
 */
const moves: Record<ActivityState, Partial<Record<ActivityDeed, ActivityState>>> = {
  planned: {
    change: 'planned', link: 'planned', register: 'planned', join: 'planned', hold: 'held', cancel: 'cancelled',
  },
  held: { link: 'held', register: 'held', attend: 'held', confirm: 'held', follow_up: 'followed_up' },
  followed_up: { link: 'followed_up', confirm: 'followed_up' },
  cancelled: {},
};

/** The state a deed leads to; undefined where it is not possible. */
export function stateAfter(state: ActivityState, deed: ActivityDeed): ActivityState | undefined {
  return moves[state][deed];
}

/** Three months: what was learnt is only seen in practice by then. */
const DAYS_TO_FOLLOW_UP = 90;

/** The day from which an activity held on `held` can be followed up. */
export function followUpFrom(held: Day): Day {
  return addDays(held, DAYS_TO_FOLLOW_UP);
}

/** How an activity stands on a day, beyond its state: what is waited for follows from the date. */
export type Stage = 'planned' | 'unrecorded' | 'awaits_follow_up' | 'follow_up_due' | 'followed_up' | 'cancelled';

interface Life {
  state: ActivityState;
  planned_for: Day;
  held_on: Day | null;
}

export function stageOf({ state, planned_for, held_on }: Life, today: Day): Stage {
  switch (state) {
    case 'planned':
      return planned_for < today ? 'unrecorded' : 'planned';
    case 'held':
      return held_on !== null && followUpFrom(held_on) <= today ? 'follow_up_due' : 'awaits_follow_up';
    case 'followed_up':
    case 'cancelled':
      return state;
  }
}
