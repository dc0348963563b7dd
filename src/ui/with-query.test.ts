import { expect, it } from 'vitest';
import { withQuery } from './with-query.ts';

it('a filtered list goes on with its filter', () => {
  const list = '/kota-pekalongan/usulan';
  expect(withQuery(list, { keadaan: 'open', sebelum: 'a b' })).toBe(`${list}?keadaan=open&sebelum=a+b`);
});

it('a list of everything has the plain address', () => {
  expect(withQuery('/kota-pekalongan/usulan', { keadaan: undefined })).toBe('/kota-pekalongan/usulan');
});
