import type { Visit } from '../../../platform/web/visit.ts';
import type { Tone } from '../../../ui/thing.tsx';
import { proposalWords } from '../messages.ts';
import type { ProposalState } from '../rules/moves.ts';

const tones: Record<ProposalState, Tone> = {
  open: 'plain',
  on_agenda: 'plain',
  adopted: 'good',
  rejected: 'ended',
  withdrawn: 'ended',
};

/** Where a proposal stands, in a word. */
export function proposalState({ state }: { state: ProposalState }, visit: Visit) {
  return { word: proposalWords(visit.language).states[state], tone: tones[state] };
}
