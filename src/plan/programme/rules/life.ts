export const programmeStates = ['planned', 'running', 'finished', 'stopped'] as const;
export type ProgrammeState = (typeof programmeStates)[number];

export type ProgrammeMove = 'start' | 'finish' | 'stop';

/** Every legal move of a programme. What was finished or stopped stays so. */
const moves: Record<ProgrammeState, Partial<Record<ProgrammeMove, ProgrammeState>>> = {
  planned: { start: 'running', stop: 'stopped' },
  running: { finish: 'finished', stop: 'stopped' },
  finished: {},
  stopped: {},
};

/** The state a move leads to; undefined where it is not possible. */
export function stateAfter(state: ProgrammeState, move: ProgrammeMove): ProgrammeState | undefined {
  return moves[state][move];
}

/** Whether its aims and its money can still be changed. */
export function isOpen(state: ProgrammeState): boolean {
  return Object.keys(moves[state]).length > 0;
}
