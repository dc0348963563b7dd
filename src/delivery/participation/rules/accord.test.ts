import { expect, it } from 'vitest';
import { accordOf } from './accord.ts';

it('is confirmed when both say she was there', () => {
  expect(accordOf({ attended: true, answer: 'present' })).toBe('confirmed');
});

it('is disputed when the one says the contrary of the other, whichever way round', () => {
  expect(accordOf({ attended: true, answer: 'absent' })).toBe('disputed');
  expect(accordOf({ attended: false, answer: 'present' })).toBe('disputed');
});

it('her silence is no confirmation and no dispute', () => {
  expect(accordOf({ attended: true, answer: null })).toBe('awaited');
  expect(accordOf({ attended: false, answer: null })).toBe('absent');
  expect(accordOf({ attended: null, answer: null })).toBe('open');
});

it('what she says before the organiser recorded anything stands by itself', () => {
  expect(accordOf({ attended: null, answer: 'present' })).toBe('said_only');
  expect(accordOf({ attended: null, answer: 'absent' })).toBe('said_only');
});

it('two who agree that she was not there have no dispute', () => {
  expect(accordOf({ attended: false, answer: 'absent' })).toBe('absent');
});
