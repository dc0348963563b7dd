import type { Visit } from '../../../platform/web/visit.ts';
import type { Tone } from '../../../ui/thing.tsx';
import { programmeWords } from '../messages.ts';
import type { ProgrammeState } from '../rules/life.ts';

const tones: Record<ProgrammeState, Tone> = {
  planned: 'plain',
  running: 'plain',
  finished: 'good',
  stopped: 'ended',
};

/** The state of a programme as a word, with how it feels. */
export function programmeState(state: ProgrammeState, visit: Visit): { word: string; tone: Tone } {
  return { word: programmeWords(visit.language).states[state], tone: tones[state] };
}
