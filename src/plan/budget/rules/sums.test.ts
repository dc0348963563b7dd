import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bySource, disbursedPart, left, shareOf, sum } from './sums.ts';

const rupiah = fc.bigInt({ min: 1n, max: 10n ** 15n });

describe('what is left of a ceiling', () => {
  it('of 250 million, 100 and 90 million given away leave 60 million', () => {
    expect(left(250_000_000n, [100_000_000n, 90_000_000n])).toBe(60_000_000n);
  });

  it('is exact where ordinary numbers are not', () => {
    expect(left(9_007_199_254_740_993n, [1n])).toBe(9_007_199_254_740_992n);
  });
});

describe('what of the payments counts for a result', () => {
  it('a result with two fifths of the line gets two fifths of what was paid', () => {
    expect(disbursedPart({ allocated: 40n, line: 100n, disbursed: 50n })).toBe(20n);
  });

  it('the results of a line never add up to more than was paid, and lose less than a rupiah each', () => {
    fc.assert(
      fc.property(fc.array(rupiah, { minLength: 1, maxLength: 6 }), rupiah, (allocations, disbursed) => {
        const line = sum(allocations);
        const parts = allocations.map((allocated) => disbursedPart({ allocated, line, disbursed }));
        expect(sum(parts) <= disbursed).toBe(true);
        expect(disbursed - sum(parts) < BigInt(allocations.length)).toBe(true);
      }),
    );
  });
});

describe('money by source', () => {
  it('two lines of the city budget are one source, and the larger source comes first', () => {
    const parts = [
      { source: 'csr', amount: 40n },
      { source: 'apbd', amount: 30n },
      { source: 'apbd', amount: 30n },
    ];
    expect(bySource(parts)).toEqual([
      { source: 'apbd', amount: 60n },
      { source: 'csr', amount: 40n },
    ]);
  });

  it('nothing is lost and nothing added', () => {
    const part = fc.record({ source: fc.constantFrom('apbd', 'csr', 'donor'), amount: rupiah });
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        expect(sum(bySource(parts).map(({ amount }) => amount))).toBe(sum(parts.map(({ amount }) => amount)));
      }),
    );
  });

  it('a share of nothing is nothing, not a broken number', () => {
    expect(shareOf(0n, 0n)).toBe(0);
    expect(shareOf(1n, 4n)).toBe(0.25);
  });
});
