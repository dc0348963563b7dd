import { addDays, daysBetween } from '../../../kernel/calendar.ts';
import type { Day } from '../../../kernel/calendar.ts';

/** Days within which the forum owes a public answer, until a forum sets its own. */
const DAYS_TO_ANSWER = 14;

/** The day by which something raised on `raised` must be answered. */
export function answerDue(raised: Day): Day {
  return addDays(raised, DAYS_TO_ANSWER);
}

export type AnswerState = 'waiting' | 'late' | 'answered';

/** Whether an answer was given, is still awaited, or is overdue on `today`. */
export function answerState(due: Day, answered: Day | null, today: Day): AnswerState {
  if (answered) return 'answered';
  return daysBetween(due, today) > 0 ? 'late' : 'waiting';
}
