/** A part of a budget line that goes to one result, beside the whole line. Amounts in rupiah. */
export interface Share {
  allocated: bigint;
  /** The ceiling of the whole line; more than nothing. */
  line: bigint;
  /** What was paid out of the whole line. */
  disbursed: bigint;
}

export function sum(amounts: readonly bigint[]): bigint {
  return amounts.reduce((total, amount) => total + amount, 0n);
}

/** What is left of a ceiling; negative when more was used than there is. */
export function left(ceiling: bigint, used: readonly bigint[]): bigint {
  return ceiling - sum(used);
}

/**
 * What of a line's payments counts for one result: the same part of them as of the line, rounded down to
 * the rupiah, so that the results of a line never add up to more than was paid.
 */
export function disbursedPart({ allocated, line, disbursed }: Share): bigint {
  return (disbursed * allocated) / line;
}

/** The parts of a whole by name, largest first, equal ones in the order they came. */
export function bySource<Source extends string>(
  parts: readonly { source: Source; amount: bigint }[],
): { source: Source; amount: bigint }[] {
  const totals = new Map<Source, bigint>();
  for (const { source, amount } of parts) totals.set(source, (totals.get(source) ?? 0n) + amount);
  const found = [...totals].map(([source, amount]) => ({ source, amount }));
  return found.toSorted((one, other) => (one.amount === other.amount ? 0 : one.amount < other.amount ? 1 : -1));
}

/** An amount as a share of a whole from 0 to 1, for drawing; 0 of an empty whole. */
export function shareOf(amount: bigint, whole: bigint): number {
  return whole === 0n ? 0 : Number(amount) / Number(whole);
}
