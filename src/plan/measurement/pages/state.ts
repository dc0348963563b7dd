import type { Visit } from '../../../platform/web/visit.ts';
import type { Tone } from '../../../ui/thing.tsx';
import { isMeasured } from '../../programme/rules/levels.ts';
import type { Level } from '../../programme/rules/levels.ts';
import type { ProgrammeState } from '../../programme/rules/life.ts';
import { measurementWords } from '../messages.ts';
import { readingOf, worstOf } from '../rules/reading.ts';
import type { Measured, ReadingState } from '../rules/reading.ts';

const tones: Record<ReadingState, Tone> = {
  worse: 'attention',
  'no-baseline': 'attention',
  unmeasured: 'plain',
  unchanged: 'plain',
  improved: 'good',
  reached: 'good',
};

interface Stands {
  level: Level;
  indicators: readonly Measured[];
  /** How its programme stands: once that is finished, measuring is due. */
  state: ProgrammeState;
}

/** How a result stands, as a word. Undefined where nobody expects it to be measured. */
export function resultState({ level, indicators, state }: Stands, visit: Visit): { word: string; tone: Tone } | undefined {
  const worst = worstOf(indicators.map((indicator) => readingOf(indicator).state));
  if (worst) return readingState(worst, state, visit);
  if (!isMeasured(level)) return undefined;
  return { word: measurementWords(visit.language).noIndicator, tone: 'attention' };
}

/** How an indicator stands, as a word. */
export function readingState(reading: ReadingState, programme: ProgrammeState, visit: Visit) {
  const due = reading === 'unmeasured' && programme === 'finished';
  const tone: Tone = due ? 'attention' : tones[reading];
  return { word: measurementWords(visit.language).states[reading], tone };
}
