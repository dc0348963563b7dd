import { expect, it } from 'vitest';
import { allows, stageOf } from './life.ts';
import type { MeetingDeed, MeetingLife } from './life.ts';

const every: MeetingDeed[] = ['change', 'ask', 'order', 'cancel', 'attend', 'decide', 'publish'];
const planned: MeetingLife = { state: 'planned', minutes_published_on: null };
const held: MeetingLife = { state: 'held', minutes_published_on: null };
const closed: MeetingLife = { state: 'held', minutes_published_on: '2026-12-04' };
const cancelled: MeetingLife = { state: 'cancelled', minutes_published_on: null };
const what = (meeting: MeetingLife) => every.filter((deed) => allows(meeting, deed));

it('a meeting decides nothing before it is held', () => {
  expect(allows(planned, 'decide')).toBe(false);
  expect(allows(held, 'decide')).toBe(true);
});

it('a meeting that was held can no longer be moved or cancelled', () => {
  expect(what(held)).toEqual(['ask', 'order', 'attend', 'decide', 'publish']);
});

it('published minutes close it, and nothing on it changes any more', () => {
  expect(stageOf(closed)).toBe('closed');
  expect(what(closed)).toEqual([]);
});

it('a cancelled meeting stays as it was', () => {
  expect(what(cancelled)).toEqual([]);
});
