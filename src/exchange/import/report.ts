import type { Command } from '../../platform/command/command.ts';
import type { Language } from '../../platform/i18n/messages.ts';
import { sayFault } from '../../platform/problem/faults.ts';
import { Problem } from '../../platform/problem/problem.ts';
import type { FieldFaults, ProblemCode } from '../../platform/problem/problem.ts';
import { labelOf } from './columns.ts';

/** What becomes of a row: recorded, there already, the same as an earlier row, or in need of mending. */
export type Verdict = 'new' | 'known' | 'repeated' | 'wrong';

/** Why a row is wrong, kept so that it can be said in any language. */
export interface Reason {
  code: ProblemCode;
  fields: FieldFaults;
  reason?: { id: string; en: string };
}

export interface JudgedRow {
  number: number;
  cells: string[];
  verdict: Verdict;
  reason?: Reason;
}

/** What an import did, or would do. */
export interface Report {
  headings: string[];
  /** Headings that belong to nothing Rembug knows. */
  ignored: string[];
  counts: Record<Verdict, number>;
  /** The rows to mend, as they were. */
  wrong: JudgedRow[];
}

export function reportOf(headings: string[], ignored: string[], rows: readonly JudgedRow[]): Report {
  const counts = { new: 0, known: 0, repeated: 0, wrong: 0 };
  for (const { verdict } of rows) counts[verdict] += 1;
  return { headings, ignored, counts, wrong: rows.filter(({ verdict }) => verdict === 'wrong') };
}

export function reasonOf({ code, fields, reason }: Problem): Reason {
  return { code, fields, reason };
}

/** What is wrong with a row, field by field. */
export function sayReason(command: Command, why: Reason, language: Language): string {
  const faults = Object.entries(why.fields).map(
    ([field, fault]) => `${labelOf(command, field, language)}: ${sayFault(fault, language)}`,
  );
  return faults.length > 0 ? faults.join(' ') : new Problem(why.code, why).say(language).happened;
}
