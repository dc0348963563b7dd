import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimal, parseDecimal, percent } from './quantity.ts';

describe('reading a number', () => {
  test.each([
    ['12', 12], ['0', 0], ['2,5', 2.5], ['2.5', 2.5], ['0,250', 0.25], ['0.250', 0.25],
    ['1250,125', 1250.125], ['1.250,5', 1250.5], ['1,250.5', 1250.5], ['1.250.000', 1_250_000],
    ['1,250,000', 1_250_000], [' 60 ', 60], ['-3,5', -3.5], ['−3,5', -3.5], ['-0', 0],
  ])('"%s" is %d', (text, value) => {
    expect(parseDecimal(text)).toBe(value);
  });

  test.each(['1.250', '1,250', '-12.500'])('"%s" means two things, so we ask', (text) => {
    expect(parseDecimal(text)).toBeUndefined();
  });

  test.each([
    '', '-', 'dua', '1.2.3', '1,2,3', '1.25.000', '12,', ',5', '1e3', '5%', '1 250', '1234567890,123456',
  ])('"%s" is not understood', (text) => {
    expect(parseDecimal(text)).toBeUndefined();
  });

  test.each(['id', 'en'] as const)('what we print with one decimal (%s) can be typed back', (l) => {
    const tenths = fc.integer({ min: -10_000_000, max: 10_000_000 }).map((n) => n / 10);
    fc.assert(fc.property(tenths, (value) => parseDecimal(decimal(value, l, 1)) === value));
  });
});

describe('writing a number', () => {
  test('Indonesian parts thousands with points and decimals with a comma', () => {
    expect(decimal(9944, 'id')).toBe('9.944');
    expect(decimal(1250.5, 'id')).toBe('1.250,5');
    expect(decimal(1250.5, 'en')).toBe('1,250.5');
  });

  test('digits are as many as were asked for', () => {
    expect(decimal(2, 'id', 2)).toBe('2,00');
    expect(decimal(2.345, 'id', 0)).toBe('2');
  });

  test('there is no minus zero', () => {
    expect(decimal(-0.001, 'id')).toBe('0');
    expect(decimal(-3.5, 'id')).toBe('-3,5');
  });

  test('a share is written in percent', () => {
    expect(percent(2 / 3, 'id')).toBe('66,7%');
    expect(percent(2 / 3, 'en')).toBe('66.7%');
    expect(percent(0.5, 'id')).toBe('50%');
    expect(percent(9.4, 'id')).toBe('940%');
  });
});
