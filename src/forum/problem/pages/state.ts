import type { Day } from '../../../kernel/calendar.ts';
import type { Visit } from '../../../platform/web/visit.ts';
import type { Tone } from '../../../ui/thing.tsx';
import { problemWords } from '../messages.ts';
import { answerState } from '../rules/deadline.ts';
import type { AnswerState } from '../rules/deadline.ts';

const tones: Record<AnswerState, Tone> = { waiting: 'plain', late: 'attention', answered: 'good' };

/** Whether a problem was answered, in a word. */
export function problemState(problem: { answer_due: Day; answered_on: Day | null }, visit: Visit) {
  const state = answerState(problem.answer_due, problem.answered_on, visit.today);
  return { word: problemWords(visit.language).states[state], tone: tones[state] };
}
