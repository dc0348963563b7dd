import { expect, it } from 'vitest';
import { isOpen, programmeStates, stateAfter } from './life.ts';

it('a programme is planned, then runs, then is finished', () => {
  expect(stateAfter('planned', 'start')).toBe('running');
  expect(stateAfter('running', 'finish')).toBe('finished');
});

it('it may be stopped before and while it runs', () => {
  expect(stateAfter('planned', 'stop')).toBe('stopped');
  expect(stateAfter('running', 'stop')).toBe('stopped');
});

it('what never began cannot be finished, and what runs cannot begin again', () => {
  expect(stateAfter('planned', 'finish')).toBeUndefined();
  expect(stateAfter('running', 'start')).toBeUndefined();
});

it('nothing moves a programme that is over', () => {
  const over = programmeStates.filter((state) => !isOpen(state));
  expect(over).toEqual(['finished', 'stopped']);
  for (const state of over) {
    for (const move of ['start', 'finish', 'stop'] as const) expect(stateAfter(state, move)).toBeUndefined();
  }
});
