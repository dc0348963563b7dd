/** The digits before and after the decimal sign of a number that somebody typed. */
interface Numeral {
  whole: string;
  fraction: string;
}

const DECIMAL_COMMA = /^(\d+|[1-9]\d{0,2}(?:\.\d{3})+)(?:,(\d+))?$/;
const DECIMAL_POINT = /^(\d+|[1-9]\d{0,2}(?:,\d{3})+)(?:\.(\d+))?$/;
const EITHER = /^[1-9]\d{0,2}[.,]\d{3}$/;

/**
 * Reads digits with separators of either habit: 1250,5 · 1250.5 · 1.250,5 · 1,250.5 · 1.250.000.
 * Undefined for what is no number and for '1.250' or '1,250', which mean a thousand times more to one
 * reader than to the other.
 */
export function readNumeral(text: string): Numeral | undefined {
  if (EITHER.test(text)) return undefined;
  const match = DECIMAL_COMMA.exec(text) ?? DECIMAL_POINT.exec(text);
  return match ? { whole: (match[1] ?? '').replace(/\D/g, ''), fraction: match[2] ?? '' } : undefined;
}
