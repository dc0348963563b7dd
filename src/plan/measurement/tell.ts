import { decimal, percent } from '../../kernel/quantity.ts';
import type { Language } from '../../platform/i18n/messages.ts';
import { measurementWords } from './messages.ts';
import type { Reading } from './rules/reading.ts';

/** A measured value may have so many decimals, e.g. milligrams of chromium in a litre. */
const DECIMALS = 6;

/** A value with the decimals it was given with. */
export function figure(value: number, language: Language): string {
  const digits = value.toFixed(DECIMALS).replace(/0+$/, '').split('.')[1]?.length ?? 0;
  return decimal(value, language, digits);
}

/** '27 orang' */
export function amount(value: number, unit: string, language: Language): string {
  return measurementWords(language).value(figure(value, language), unit);
}

interface Named {
  unit: string;
  target: number;
}

/** What an indicator says, in one sentence. */
export function tellReading({ unit, target }: Named, reading: Reading, language: Language): string {
  const say = measurementWords(language);
  const aim = amount(target, unit, language);
  const { before, now, after, change } = reading;
  if (!before) return say.knowsNoBefore(aim);
  const from = figure(before.value, language);
  if (!after || !change) return now ? say.onTheWay(from, figure(now.value, language), aim) : say.waits(from, aim);
  if (change.absolute === 0) return say.same(amount(after.value, unit, language));
  const tell = change.absolute > 0 ? say.rose : say.fell;
  const size = amount(Math.abs(change.absolute), unit, language);
  const share = change.share === undefined ? undefined : percent(Math.abs(change.share), language);
  return tell(size, from, figure(after.value, language), share);
}

/** '60% dari jalan menuju sasaran.', where there is a way to go. */
export function tellProgress({ progress }: Reading, language: Language): string | undefined {
  return progress === undefined ? undefined : measurementWords(language).progress(percent(progress, language));
}
