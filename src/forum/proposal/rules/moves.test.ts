import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isUndecided, mayMove, proposalStates } from './moves.ts';
import type { ProposalState } from './moves.ts';

const aState = fc.constantFrom(...proposalStates);

it('a proposal is decided only after it stood on an agenda', () => {
  expect(mayMove('open', 'adopted')).toBe(false);
  expect(mayMove('open', 'on_agenda')).toBe(true);
  expect(mayMove('on_agenda', 'adopted')).toBe(true);
  expect(mayMove('on_agenda', 'rejected')).toBe(true);
});

it('what a meeting did not come to is open again', () => {
  expect(mayMove('on_agenda', 'open')).toBe(true);
});

it('its authors may withdraw it until it is decided, and not after', () => {
  expect(proposalStates.filter((state) => mayMove(state, 'withdrawn'))).toEqual(['open', 'on_agenda']);
});

it('nothing moves to where it already is', () => {
  fc.assert(fc.property(aState, (state) => !mayMove(state, state)));
});

it('whatever happens, a proposal that is decided or withdrawn never moves again', () => {
  fc.assert(
    fc.property(fc.array(aState, { maxLength: 30 }), (wishes) => {
      let state: ProposalState = 'open';
      for (const wish of wishes) {
        const ended = !isUndecided(state);
        const before = state;
        if (mayMove(state, wish)) state = wish;
        if (ended) expect(state).toBe(before);
      }
    }),
  );
});
