import type { Language } from '../../../platform/i18n/messages.ts';
import type { Tone } from '../../../ui/thing.tsx';
import { decisionWords } from '../messages.ts';
import type { Outcome } from '../rules/tally.ts';

/** How a decision ended, in a word. */
export function outcomeState(outcome: Outcome, language: Language): { word: string; tone: Tone } {
  return { word: decisionWords(language).outcomes[outcome], tone: outcome === 'adopted' ? 'good' : 'ended' };
}
