import { expect, it } from 'vitest';
import { officesOf } from './offices.ts';

const today = '2026-11-22';
const zaki = { role: 'chair', name: 'Bu Zaki', valid_from: '2021-01-01', valid_to: '2026-10-31' };
const rina = { role: 'chair', name: 'Mbak Rina', valid_from: '2026-11-01', valid_to: null };
const names = (terms: readonly { name: string }[]) => terms.map(({ name }) => name);

it('who holds an office stands apart from who held it before', () => {
  const [chair] = officesOf([rina, zaki], [], today);
  expect(names(chair?.now ?? [])).toEqual(['Mbak Rina']);
  expect(names(chair?.before ?? [])).toEqual(['Bu Zaki']);
});

it('on the last day of a term it is still held', () => {
  expect(names(officesOf([zaki], [], '2026-10-31')[0]?.now ?? [])).toEqual(['Bu Zaki']);
});

it('who begins tomorrow is not there yet', () => {
  expect(officesOf([{ ...rina, valid_from: '2026-11-23' }], [], today)).toEqual([]);
});

it('what an office promised stays with it when nobody holds it, or ever did', () => {
  const orphan = { owner_role: 'secretary', what: 'Menyusun laporan' };
  const [chair, secretary] = officesOf([zaki], [{ ...orphan, owner_role: 'chair' }, orphan], today);
  expect(chair).toMatchObject({ now: [], promises: [{ what: 'Menyusun laporan' }] });
  expect(secretary).toMatchObject({ role: 'secretary', now: [], before: [], promises: [orphan] });
});
