import fc from 'fast-check';
import { expect, it } from 'vitest';
import { costPerUnit } from './cost.ts';

it('90 million for 18 more artisans is 5 million for each', () => {
  expect(costPerUnit(90_000_000n, 18)).toBe(5_000_000n);
});

it('a gain of half a point costs twice the money', () => {
  expect(costPerUnit(1_000_000n, 0.5)).toBe(2_000_000n);
});

it('is rounded to the nearest rupiah', () => {
  expect(costPerUnit(100n, 3)).toBe(33n);
  expect(costPerUnit(200n, 3)).toBe(67n);
  expect(costPerUnit(1n, 2)).toBe(1n);
});

it('without money, without a change and after a change for the worse there is none', () => {
  expect(costPerUnit(0n, 18)).toBeUndefined();
  expect(costPerUnit(90_000_000n, 0)).toBeUndefined();
  expect(costPerUnit(90_000_000n, -3)).toBeUndefined();
});

it('no gain whatever breaks it', () => {
  const money = fc.bigInt({ min: 0n, max: 10n ** 16n });
  fc.assert(
    fc.property(money, fc.double(), (rupiah, gain) => {
      const cost = costPerUnit(rupiah, gain);
      expect(cost === undefined || cost >= 0n).toBe(true);
    }),
  );
});

it('times the gain it gives the money back, to within half a rupiah for each unit', () => {
  const money = fc.bigInt({ min: 1n, max: 10n ** 15n });
  fc.assert(
    fc.property(money, fc.integer({ min: 1, max: 1_000_000 }), (rupiah, gain) => {
      const back = (costPerUnit(rupiah, gain) ?? 0n) * BigInt(gain);
      const off = back > rupiah ? back - rupiah : rupiah - back;
      expect(off * 2n <= BigInt(gain)).toBe(true);
    }),
  );
});
