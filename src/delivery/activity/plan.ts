import { choice, day, line, ref, whole } from '../../platform/command/fields.ts';
import { parseClock } from '../../kernel/clock.ts';
import { inBoth } from '../../platform/i18n/messages.ts';
import { fieldProblem } from '../../platform/problem/problem.ts';
import { activityWords } from './messages.ts';
import { activityKinds } from './rules/kinds.ts';

/** What is asked of whoever plans an activity or changes the plan. */
export const planFields = {
  title: line(140, 5),
  kind: choice(activityKinds),
  programme_id: ref().optional(),
  planned_for: day(),
  starts_at: line(5),
  place: line(160),
  seats: whole(1, 10_000).optional(),
};

interface Plan {
  starts_at: string;
  programme_id?: string;
  seats?: number;
}

/**
 * What was typed, as it is kept: the time as 'HH:MM', and nothing where nothing was typed.
 * @throws Problem `input-invalid` at a time that no clock shows
 */
export function asKept<P extends Plan>(plan: P) {
  const starts_at = parseClock(plan.starts_at);
  if (!starts_at) throw fieldProblem('starts_at', { rule: 'said', ...inBoth(activityWords, (words) => words.reasons.time) });
  return { ...plan, starts_at, programme_id: plan.programme_id ?? null, seats: plan.seats ?? null };
}
