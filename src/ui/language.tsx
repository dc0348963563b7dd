import { createContext, useContext } from 'hono/jsx';
import type { Language } from '../platform/i18n/messages.ts';
import { uiWords } from './messages.ts';

/** The language of everything inside; `Page` sets it, so that no part has to be told. */
export const Speaking = createContext<Language>('id');

/** The language of the page being drawn. */
export function useLanguage(): Language {
  return useContext(Speaking);
}

/** The ui's own words in the language of the page being drawn. */
export function useWords(): ReturnType<typeof uiWords> {
  return uiWords(useLanguage());
}
