import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays } from '../../../kernel/calendar.ts';
import { activityDeeds, activityStates, followUpFrom, stageOf, stateAfter } from './life.ts';

const planned = { state: 'planned', planned_for: '2026-12-01', held_on: null } as const;
const held = { state: 'held', planned_for: '2026-12-01', held_on: '2026-12-02' } as const;

it('an activity is planned, held, and followed up', () => {
  expect(stateAfter('planned', 'hold')).toBe('held');
  expect(stateAfter('held', 'follow_up')).toBe('followed_up');
});

it('it cannot be followed up before it was held, nor cancelled afterwards', () => {
  expect(stateAfter('planned', 'follow_up')).toBeUndefined();
  expect(stateAfter('held', 'cancel')).toBeUndefined();
});

it('nobody was there, and nobody can say so, before it was held', () => {
  expect(stateAfter('planned', 'attend')).toBeUndefined();
  expect(stateAfter('planned', 'confirm')).toBeUndefined();
});

it('people confirm still when it was followed up, but attendance stands fast', () => {
  expect(stateAfter('followed_up', 'confirm')).toBe('followed_up');
  expect(stateAfter('followed_up', 'attend')).toBeUndefined();
});

it('a cancelled activity stays as it was', () => {
  expect(activityDeeds.filter((deed) => stateAfter('cancelled', deed))).toEqual([]);
});

it('only holding, cancelling and following up change the state', () => {
  const changing = activityDeeds.filter((deed) =>
    activityStates.some((state) => (stateAfter(state, deed) ?? state) !== state));
  expect(changing).toEqual(['cancel', 'hold', 'follow_up']);
});

it('what was planned for yesterday and never recorded is said to be so', () => {
  expect(stageOf(planned, '2026-12-01')).toBe('planned');
  expect(stageOf(planned, '2026-12-02')).toBe('unrecorded');
});

it('what was held waits three months for its follow-up, and then calls for it', () => {
  expect(followUpFrom('2026-12-02')).toBe('2027-03-02');
  expect(stageOf(held, '2027-03-01')).toBe('awaits_follow_up');
  expect(stageOf(held, '2027-03-02')).toBe('follow_up_due');
});

it('no day makes an activity done that nobody followed up', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 5000 }), (days) => {
    expect(stageOf(held, addDays('2026-12-02', days))).not.toBe('followed_up');
  }));
});
