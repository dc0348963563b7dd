import { expect, it } from 'vitest';
import { speaksFor } from './voice.ts';

const jenggot = 'jenggot';
const darmi = { person_id: null, recorded_for: jenggot, keeper_groups: ['association', 'artisan'] };

it('an association speaks for the artisans it recorded', () => {
  expect(speaksFor(jenggot, darmi)).toBe(true);
});

it('and not for those of another association', () => {
  expect(speaksFor('kauman', darmi)).toBe(false);
});

it('and for those whom the secretariat of the forum recorded', () => {
  expect(speaksFor(jenggot, { ...darmi, recorded_for: 'forum', keeper_groups: ['government'] })).toBe(true);
});

it('nobody speaks for who can sign in, or for who is not in the registry', () => {
  expect(speaksFor(jenggot, { ...darmi, person_id: 'sri' })).toBe(false);
  expect(speaksFor(jenggot, { person_id: null, recorded_for: null, keeper_groups: null })).toBe(false);
});
