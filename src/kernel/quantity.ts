/** Numbers that are not money: counts, measurements, shares. */
import type { Language } from './language.ts';
import { readNumeral } from './numeral.ts';

const MOST_DIGITS = 15;

/**
 * Reads a number with a decimal comma or point, with or without separators of thousands, and a minus
 * sign. '1.250' and '1,250' are refused (undefined): an Indonesian means 1250 by the first and an English
 * spreadsheet 1.25, and a figure that is silently wrong a thousandfold is worse than a question. So are
 * numbers of more than 15 digits, which could not be kept exactly.
 */
export function parseDecimal(text: string): number | undefined {
  const [, minus, digits] = /^([-−]?)(.*)$/.exec(text.trim()) ?? [];
  const numeral = readNumeral(digits ?? '');
  if (!numeral || numeral.whole.length + numeral.fraction.length > MOST_DIGITS) return undefined;
  const value = Number(`${numeral.whole}.${numeral.fraction}`);
  return minus && value !== 0 ? -value : value;
}

/** '1.250,5' or '1,250.5'; at most two decimals, or exactly as many as `digits` says. */
export function decimal(value: number, language: Language, digits?: number): string {
  return formatter(language, digits ?? 0, digits ?? 2, 'decimal').format(value);
}

/** A share of one as '66,7%' or '66.7%', with one decimal where it needs one. */
export function percent(share: number, language: Language): string {
  return formatter(language, 0, 1, 'percent').format(share);
}

const formatters = new Map<string, Intl.NumberFormat>();

/** Making a formatter costs far more than using one, and a table of figures uses it hundreds of times. */
function formatter(language: Language, least: number, most: number, style: 'decimal' | 'percent') {
  const key = `${language} ${least} ${most} ${style}`;
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(language, {
    style, minimumFractionDigits: least, maximumFractionDigits: most, signDisplay: 'negative',
  });
  formatters.set(key, made);
  return made;
}
