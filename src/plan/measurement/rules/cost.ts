/** A gain counts to the millionth of its unit; less than half of that is no change. */
const MILLIONTHS = 1_000_000;

/**
 * What one unit of the gain cost, in whole rupiah, halves rounded up: money ÷ gain. Undefined without
 * money, and where nothing changed or it changed for the worse, since there is no outcome to divide by.
 */
export function costPerUnit(money: bigint, gain: number): bigint | undefined {
  const units = Math.round(gain * MILLIONTHS);
  if (money <= 0n || !Number.isFinite(units) || units <= 0) return undefined;
  const divisor = BigInt(units);
  return (money * BigInt(MILLIONTHS) * 2n + divisor) / (divisor * 2n);
}
