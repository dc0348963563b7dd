import type { Day } from '../../../kernel/calendar.ts';
import { longDate } from '../../../kernel/calendar.ts';
import { clockTime } from '../../../kernel/clock.ts';
import type { Language } from '../../../platform/i18n/messages.ts';
import type { Visit } from '../../../platform/web/visit.ts';
import type { Tone } from '../../../ui/thing.tsx';
import { activityWords } from '../messages.ts';
import { stageOf } from '../rules/life.ts';
import type { ActivityState, Stage } from '../rules/life.ts';

const tones: Record<Stage, Tone> = {
  planned: 'plain',
  unrecorded: 'attention',
  awaits_follow_up: 'plain',
  follow_up_due: 'attention',
  followed_up: 'good',
  cancelled: 'ended',
};

interface Life {
  state: ActivityState;
  planned_for: Day;
  held_on: Day | null;
}

/** How an activity stands today, as a word. */
export function activityState(activity: Life, visit: Visit) {
  const stage = stageOf(activity, visit.today);
  return { word: activityWords(visit.language).stages[stage], tone: tones[stage] };
}

/** The day on which it was held or is planned for, and the time at which it begins. */
export function whenOf(activity: Life & { starts_at: string }, language: Language): string {
  const day = longDate(activity.held_on ?? activity.planned_for, language);
  return activityWords(language).whenIs(day, clockTime(activity.starts_at, language));
}
