import { expect, it } from 'vitest';
import { answerDue, answerState } from './deadline.ts';

it('owes an answer two weeks after a problem was raised', () => {
  expect(answerDue('2026-11-22')).toBe('2026-12-06');
});

it('is not late on the day the answer is due, but on the next', () => {
  expect(answerState('2026-12-06', null, '2026-12-06')).toBe('waiting');
  expect(answerState('2026-12-06', null, '2026-12-07')).toBe('late');
});

it('is answered once somebody answered, even after the day', () => {
  expect(answerState('2026-12-06', '2026-12-20', '2027-01-01')).toBe('answered');
});
