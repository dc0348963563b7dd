export const directions = ['up', 'down'] as const;
/** Whether more of it is better, or less. */
export type Direction = (typeof directions)[number];

export interface Change {
  /** after − before, in the indicator's unit. */
  absolute: number;
  /** The same, positive where it went in the wanted direction and negative where it went the other way. */
  gain: number;
  /** The gain as a share of the size of `before` (0.5 is 50%); absent where `before` is nought, or as good as. */
  share?: number;
}

/** Digits that a difference keeps; what binary arithmetic adds beyond them (0.3 − 0.1) is noise. */
const DIGITS = 12;

/**
 * What changed from before to after. The share is not rounded here; it is shown with one decimal, halves
 * away from nought (kernel/quantity `percent`).
 */
export function changeOf(before: number, after: number, direction: Direction): Change {
  const absolute = difference(after, before);
  const gain = inDirection(absolute, direction);
  const share = finite(gain / Math.abs(before));
  return share === undefined ? { absolute, gain } : { absolute, gain, share };
}

/**
 * How far the way from before to the target has been gone: 0 not at all, 1 there, more than 1 beyond,
 * negative in the wrong direction. Undefined where the target was reached before anything began, so that
 * there is no way to go.
 */
export function progressOf(before: number, now: number, target: number, direction: Direction): number | undefined {
  const whole = inDirection(difference(target, before), direction);
  return whole > 0 ? finite(inDirection(difference(now, before), direction) / whole) : undefined;
}

/** Whether a value is as good as the target, or better. */
export function reaches(value: number, target: number, direction: Direction): boolean {
  return direction === 'up' ? value >= target : value <= target;
}

function inDirection(difference: number, direction: Direction): number {
  return direction === 'up' || difference === 0 ? difference : -difference;
}

function finite(number: number): number | undefined {
  return Number.isFinite(number) ? number : undefined;
}

/** The noise is measured against the numbers themselves, since the difference of two near ones is small. */
function difference(one: number, other: number): number {
  const size = Math.max(Math.abs(one), Math.abs(other));
  if (size === 0) return 0;
  const decimals = Math.min(100, Math.max(0, DIGITS - 1 - Math.floor(Math.log10(size))));
  const exact = Number((one - other).toFixed(decimals));
  return exact === 0 ? 0 : exact;
}
