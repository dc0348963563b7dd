import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseRupiah, rupiah, shortRupiah } from './money.ts';

describe('reading an amount', () => {
  test.each([
    '1250000', '1.250.000', 'Rp 1.250.000', 'Rp1.250.000', 'rp. 1.250.000', 'Rp\u00a01.250.000',
    'Rp1.250.000,00', 'Rp 1.250.000,-', '1,250,000', 'IDR 1,250,000.00', '1,25 juta', '1.25 juta',
    'Rp 1,25 jt', 'Rp1,25jt', 'Rp 1,25 jt.', '1250 ribu', '1250rb', '0,00125 miliar', '1.25 million',
  ])('"%s" is one and a quarter million', (text) => {
    expect(parseRupiah(text)).toBe(1_250_000n);
  });

  test.each(['2 miliar', '2 milyar', '2 M', '2m', '2000 juta', '0,002 triliun', '2.000.000.000'])(
    '"%s" is two thousand million',
    (text) => {
      expect(parseRupiah(text)).toBe(2_000_000_000n);
    },
  );

  test('a point before three digits parts thousands, as there is no fraction of a rupiah', () => {
    expect(parseRupiah('1.250')).toBe(1_250n);
    expect(parseRupiah('Rp 25.000')).toBe(25_000n);
  });

  test('nothing is an amount too', () => {
    expect(parseRupiah('0')).toBe(0n);
    expect(parseRupiah('Rp 0')).toBe(0n);
  });

  test.each([
    '', 'Rp', 'juta', 'gratis', '1.250,50', '1250.5', '1,250', '1.250 juta', '1,250 juta', '1.25',
    '12.50.000', '1.2500.000', '0,0000001 juta', '-5000', '1e6', '5 kodi', '5 USD', '$5', '5 juta 200 ribu',
    '٣',
  ])('"%s" is not understood', (text) => {
    expect(parseRupiah(text)).toBeUndefined();
  });

  test.each(['id', 'en'] as const)('millions as we print them (%s) can be typed back', (l) => {
    const millions = fc.bigInt({ min: 1_000_000n, max: 10n ** 17n });
    fc.assert(fc.property(millions, (n) => parseRupiah(rupiah(n, l)) === n));
  });

  test('any smaller amount can be typed back as we print it in Indonesian', () => {
    const thousands = fc.bigInt({ min: 0n, max: 2_000_000n });
    fc.assert(fc.property(thousands, (n) => parseRupiah(rupiah(n, 'id')) === n));
  });
});

describe('writing an amount', () => {
  test.each([
    [0n, 'Rp\u00a00', 'Rp\u00a00'],
    [850n, 'Rp\u00a0850', 'Rp\u00a0850'],
    [1_250_000n, 'Rp\u00a01.250.000', 'Rp\u00a01,250,000'],
    [-25_000n, '-Rp\u00a025.000', '-Rp\u00a025,000'],
    [2_900_000_000_000_123_456n, 'Rp\u00a02.900.000.000.000.123.456', 'Rp\u00a02,900,000,000,000,123,456'],
  ])('%s is written to the last rupiah', (amount, indonesian, english) => {
    expect(rupiah(amount, 'id')).toBe(indonesian);
    expect(rupiah(amount, 'en')).toBe(english);
  });

  test.each([
    [999_999n, 'Rp\u00a0999.999'],
    [1_250_000n, 'Rp\u00a01,25\u00a0juta'],
    [100_000_000n, 'Rp\u00a0100\u00a0juta'],
    [999_500_000n, 'Rp\u00a0999,5\u00a0juta'],
    [999_999_999n, 'Rp\u00a01\u00a0miliar'],
    [2_900_000_000_000n, 'Rp\u00a02,9\u00a0triliun'],
    [1_234_000_000_000_000n, 'Rp\u00a01.234\u00a0triliun'],
    [-1_255_000n, '-Rp\u00a01,26\u00a0juta'],
  ])('%s in short is %s', (amount, short) => {
    expect(shortRupiah(amount, 'id')).toBe(short);
  });

  test('English says million where Indonesian says juta', () => {
    expect(shortRupiah(1_250_000n, 'en')).toBe('Rp\u00a01.25\u00a0million');
    expect(shortRupiah(2_900_000_000n, 'en')).toBe('Rp\u00a02.9\u00a0billion');
  });

  test('the short form is never off by more than half a hundredth of its unit', () => {
    fc.assert(fc.property(fc.bigInt({ min: 1_000_000n, max: 10n ** 14n }), (n) => {
      const back = parseRupiah(shortRupiah(n, 'en').replace(/,(?=\d{3})/g, '')) ?? 0n;
      const error = back > n ? back - n : n - back;
      expect(error * 200n <= (n > 10n ** 12n ? 10n ** 12n : n)).toBe(true);
    }));
  });
});
