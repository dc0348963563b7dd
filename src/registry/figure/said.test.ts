import { expect, test } from 'vitest';
import { addressOf, said } from './said.ts';

test('a figure is read with its unit', () => {
  expect(said({ value: 6224, unit: 'orang' }, 'id')).toBe('6.224 orang');
  expect(said({ value: 21.4, unit: '%' }, 'id')).toBe('21,4%');
  expect(said({ value: 2.9e12, unit: 'rupiah' }, 'id')).toBe('Rp\u00a02,9\u00a0triliun');
});

test.each([
  ['doi:10.21831/joppar.v1i5.3574', 'https://doi.org/10.21831/joppar.v1i5.3574'],
  ['https://contoh.go.id/berkas', 'https://contoh.go.id/berkas'],
  ['javascript:alert(1)', undefined],
])('%s leads to %s', (given, address) => {
  expect(addressOf(given)).toBe(address);
});
