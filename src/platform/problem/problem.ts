import type { Language } from '../i18n/messages.ts';
import { catalogue } from './catalogue.ts';
import type { ProblemWords } from './catalogue.ts';

export type ProblemCode = keyof ReturnType<typeof catalogue>;

/** What is wrong with one field, named so that it can be said in the reader's language. */
export type FieldFault =
  | { rule: 'required' | 'day' | 'money' | 'number' | 'choice' | 'unknown' | 'link' | 'text' | 'email' | 'phone' | 'taken' }
  | { rule: 'short' | 'long' | 'least' | 'most'; limit: number }
  | { rule: 'earliest' | 'latest'; limit: string }
  | { rule: 'said'; id: string; en: string };

export type FieldFaults = Record<string, FieldFault>;

const statusOf: Record<ProblemCode, number> = {
  'input-invalid': 422,
  'not-signed-in': 401,
  'not-allowed': 403,
  'not-found': 404,
  stale: 409,
  'key-reused': 409,
  'illegal-move': 409,
  'too-large': 413,
  'too-many-tries': 429,
  'sign-in-failed': 401,
  'link-used': 410,
  'file-unreadable': 422,
  unavailable: 503,
  unexpected: 500,
};

/** Something that went wrong for a person: thrown anywhere, said once, in their language. */
export class Problem extends Error {
  readonly code: ProblemCode;
  readonly fields: FieldFaults;
  /** For a stale edit: what stands there now. */
  readonly current?: Record<string, unknown>;
  /** A sentence of the slice's own that says more than the catalogue can. */
  readonly reason?: { id: string; en: string };

  constructor(
    code: ProblemCode,
    more: { fields?: FieldFaults; current?: Record<string, unknown>; reason?: { id: string; en: string } } = {},
  ) {
    super(code);
    this.name = 'Problem';
    this.code = code;
    this.fields = more.fields ?? {};
    this.current = more.current;
    this.reason = more.reason;
  }

  get status(): number {
    return statusOf[this.code];
  }

  /** What happened, what was kept and what to do, in the given language. */
  say(language: Language): ProblemWords {
    const words = catalogue(language)[this.code];
    return this.reason ? { ...words, happened: this.reason[language] } : words;
  }
}

/** A record that is not there for this reader, whether it exists elsewhere or not. */
export function notFound(): Problem {
  return new Problem('not-found');
}

/** One field is wrong in a way that only the rules of a slice can see. */
export function fieldProblem(field: string, fault: FieldFault): Problem {
  return new Problem('input-invalid', { fields: { [field]: fault } });
}
