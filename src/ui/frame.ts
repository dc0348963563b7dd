import type { Language } from '../platform/i18n/messages.ts';

/** What stands around every page: who is reading, for whom, where, and in which language. */
export interface Frame {
  language: Language;
  /** The current path with its query; the language switch and signing in come back to it. */
  path: string;
  person?: { name: string };
  /** The organisation and the (translated) role for which the person acts. */
  actingFor?: { organisation: string; role: string };
  severalRoles?: boolean;
  workspace?: { slug: string; name: string };
  demonstration?: boolean;
  /** One sentence shown once, e.g. that a problem was recorded. */
  notice?: string;
  /** Addresses of the sheet and the script, named by a hash of their content. */
  assets: { css: string; js: string };
}

/** The places in the navigation. */
export type Section = 'home' | 'forum' | 'plan' | 'activities' | 'data' | 'more';
