import type { Language } from '../../kernel/language.ts';

export type { Language };

/**
 * A catalogue of words in both languages. The Indonesian side gives the shape, so that the compiler
 * refuses a catalogue whose English side lacks a word or takes other parameters.
 */
export function messages<M>(catalogue: { id: M; en: NoInfer<M> }): (language: Language) => M {
  return (language) => catalogue[language];
}

/** A sentence of a catalogue in both languages, for a problem that is said later to whoever meets it. */
export function inBoth<M>(words: (language: Language) => M, say: (words: M, language: Language) => string) {
  return { id: say(words('id'), 'id'), en: say(words('en'), 'en') };
}
