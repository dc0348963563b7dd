import { expect, it } from 'vitest';
import { saysEnough, sideOf } from './parties.ts';

const promise = { owner_organisation_id: 'dinas', owner_role: 'head', promised_to_organisation_id: 'paguyuban' };

it.each([
  ['the head of the department that promised', 'dinas', 'head', 'owner'],
  ['an officer of that department', 'dinas', 'officer', 'owner'],
  ['the chair of the association it was promised to', 'paguyuban', 'chair', 'receiver'],
  ['an artisan of that association, who holds no office', 'paguyuban', 'worker', undefined],
  ['the secretariat of the forum', 'forum', 'secretariat', 'receiver'],
  ['an officer of another department', 'dlh', 'officer', undefined],
])('%s', (_who, organisationId, role, side) => {
  expect(sideOf({ organisationId, role }, promise)).toBe(side);
});

it('an owner answers for what was promised in exactly that role, and for nothing else of the house', () => {
  const shop = { ...promise, owner_role: 'owner' };
  expect(sideOf({ organisationId: 'dinas', role: 'owner' }, shop)).toBe('owner');
  expect(sideOf({ organisationId: 'dinas', role: 'owner' }, promise)).toBeUndefined();
});

it('the secretariat cannot stand on the other side of its own promise', () => {
  const own = { ...promise, owner_organisation_id: 'forum', owner_role: 'secretariat' };
  expect(sideOf({ organisationId: 'forum', role: 'secretariat' }, own)).toBe('owner');
});

it('evidence says in five words at least what was done', () => {
  expect(saysEnough('sudah selesai')).toBe(false);
  expect(saysEnough('ok . . . . .')).toBe(false);
  expect(saysEnough('IPAL Jenggot beroperasi sejak 3 Juni')).toBe(true);
});
