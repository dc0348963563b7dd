/** Money is whole rupiah in a bigint. */
import type { Language } from './language.ts';
import { readNumeral } from './numeral.ts';

const AMOUNT = /^(?:rp\.?|idr)?\s*([\d.,]+?)(?:,[-–])?\s*(\p{L}+)?\.?$/iu;
const THOUSANDS = /^[1-9]\d{0,2}\.\d{3}$/;

const SCALES = [
  { size: 1_000n, words: ['ribu', 'rb', 'thousand'] },
  { size: 1_000_000n, words: ['juta', 'jt', 'million'] },
  { size: 1_000_000_000n, words: ['miliar', 'milyar', 'mlr', 'm', 'billion'] },
  { size: 1_000_000_000_000n, words: ['triliun', 'trilyun', 't', 'trillion'] },
];

const SHORT_SCALES = [
  { size: 1_000_000n, id: 'juta', en: 'million' },
  { size: 1_000_000_000n, id: 'miliar', en: 'billion' },
  { size: 1_000_000_000_000n, id: 'triliun', en: 'trillion' },
];

/**
 * Reads an amount as people write it: 1250000, 1.250.000, Rp 1.250.000, Rp1.250.000,00, Rp 1.250.000,-,
 * 1,25 juta, 500 rb, 2 miliar (milyar, M). A single point before three digits parts thousands ('1.250' is
 * one thousand two hundred and fifty), since there is no fraction of a rupiah. Undefined for what has a
 * fraction of a rupiah, a minus sign, or two readings ('1,250'; '1.250 juta'). A form shows an amount for
 * editing in plain digits, which everybody reads alike.
 */
export function parseRupiah(text: string): bigint | undefined {
  const match = AMOUNT.exec(text.trim());
  const digits = match?.[1] ?? '';
  const scale = scaleOf(match?.[2]);
  if (!scale) return undefined;
  if (scale === 1n && THOUSANDS.test(digits)) return BigInt(digits.replace('.', ''));
  const numeral = readNumeral(digits);
  if (!numeral) return undefined;
  const scaled = BigInt(numeral.whole + numeral.fraction) * scale;
  const divisor = 10n ** BigInt(numeral.fraction.length);
  return scaled % divisor === 0n ? scaled / divisor : undefined;
}

/** 'Rp 1.250.000' (in English 'Rp 1,250,000'), with a space that does not break at the end of a line. */
export function rupiah(amount: bigint, language: Language): string {
  const separator = language === 'id' ? '.' : ',';
  const digits = magnitude(amount).toString().replace(/\B(?=(\d{3})+$)/g, separator);
  return `${sign(amount)}Rp\u00a0${digits}`;
}

/** 'Rp 1,25 juta', rounded to two decimals: for headings and charts, never for what somebody is owed. */
export function shortRupiah(amount: bigint, language: Language): string {
  for (const scale of magnitude(amount) < 1_000_000n ? [] : SHORT_SCALES) {
    const hundredths = (magnitude(amount) * 100n + scale.size / 2n) / scale.size;
    if (hundredths >= 100_000n && scale !== SHORT_SCALES.at(-1)) continue;
    const number = (Number(hundredths) / 100).toLocaleString(language, { maximumFractionDigits: 2 });
    return `${sign(amount)}Rp\u00a0${number}\u00a0${scale[language]}`;
  }
  return rupiah(amount, language);
}

function scaleOf(word: string | undefined): bigint | undefined {
  if (!word) return 1n;
  return SCALES.find(({ words }) => words.includes(word.toLowerCase()))?.size;
}

function magnitude(amount: bigint): bigint {
  return amount < 0n ? -amount : amount;
}

function sign(amount: bigint): string {
  return amount < 0n ? '-' : '';
}
