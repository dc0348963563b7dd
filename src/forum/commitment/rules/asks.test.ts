import { expect, it } from 'vitest';
import { askOf } from './asks.ts';
import type { Asked } from './asks.ts';

const promise: Asked = {
  owner_organisation_id: 'dinas', owner_role: 'head', promised_to_organisation_id: 'paguyuban',
  due_on: '2026-06-30', closed_as: null, closed_on: null, kept_on: null,
  raised: false, asked_side: null, asked_day: null,
};
const head = { organisationId: 'dinas', role: 'head' };
const chair = { organisationId: 'paguyuban', role: 'chair' };
const elsewhere = { organisationId: 'bank', role: 'partner' };

it('reminds the office two weeks before, and not a day earlier', () => {
  expect(askOf(head, promise, '2026-06-15')).toBeUndefined();
  expect(askOf(head, promise, '2026-06-16')).toBe('soon');
});

it('a late one shows on both homes', () => {
  expect(askOf(head, promise, '2026-07-01')).toBe('late');
  expect(askOf(chair, promise, '2026-07-01')).toBe('waiting');
});

it('a late one shows to whoever raised what led to it, an artisan as well', () => {
  expect(askOf(elsewhere, { ...promise, raised: true }, '2026-07-01')).toBe('waiting');
  expect(askOf(elsewhere, promise, '2026-07-01')).toBeUndefined();
  expect(askOf({ ...chair, role: 'worker' }, promise, '2026-07-01')).toBe('waiting');
});

it('the receiver waits for nothing while there is time', () => {
  expect(askOf(chair, promise, '2026-06-29')).toBeUndefined();
});

it('another day that was asked for waits for the other side, while that day is still to come', () => {
  const asked: Asked = { ...promise, asked_side: 'owner', asked_day: '2026-08-31' };
  expect(askOf(chair, asked, '2026-06-01')).toBe('accept');
  expect(askOf(head, asked, '2026-06-01')).toBeUndefined();
  expect(askOf(chair, asked, '2026-09-01')).toBe('waiting');
});

it('asks nothing once it has ended', () => {
  expect(askOf(head, { ...promise, closed_as: 'kept', closed_on: '2026-06-20' }, '2026-07-01')).toBeUndefined();
  expect(askOf(chair, promise, '2026-09-28')).toBeUndefined();
});
