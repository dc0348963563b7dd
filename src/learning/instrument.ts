import instrument from './instrument.json' with { type: 'json' };

/** One statement that people agree or disagree with, from 1 to 5. */
export interface Item {
  code: string;
  id: string;
  en: string;
}

/** The statements of the collaboration questionnaire, two for each of the twenty variables. */
export const items: readonly Item[] = instrument.variables.flatMap((variable) => variable.items);

/** A sitting is short: this many statements, so that one fits a tea break. */
const ITEMS_A_PART = 10;

export const parts: readonly (readonly Item[])[] = Array.from(
  { length: Math.ceil(items.length / ITEMS_A_PART) },
  (_, at) => items.slice(at * ITEMS_A_PART, (at + 1) * ITEMS_A_PART),
);

/** What can be answered; `unknown` is counted nowhere. */
export const answers = ['1', '2', '3', '4', '5', 'unknown'] as const;
