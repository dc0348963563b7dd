import type { Day } from '../../../kernel/calendar.ts';

/** Somebody's time in an office; `valid_to` is its last day, null while it lasts. */
interface Term {
  valid_from: Day;
  valid_to: Day | null;
}

/** One office of an organisation: who holds it on a day, who held it before, and what it still owes. */
export interface OfficeOf<T extends { role: string }, P> {
  role: T['role'];
  now: T[];
  before: T[];
  promises: P[];
}

/**
 * The offices of an organisation, from who holds or held them and from what they promised: a promise of an
 * office that nobody ever held is there as well, so that it is not lost. Later terms stand before earlier ones
 * as they were given; terms that begin after `today` are left out.
 */
export function officesOf<T extends Term & { role: string }, P extends { owner_role: T['role'] }>(
  terms: readonly T[],
  promises: readonly P[],
  today: Day,
): OfficeOf<T, P>[] {
  const begun = terms.filter((term) => term.valid_from <= today);
  const roles = new Set([...begun.map((term) => term.role), ...promises.map((promise) => promise.owner_role)]);
  const lasts = (term: T) => term.valid_to === null || term.valid_to >= today;
  return [...roles].map((role) => {
    const held = begun.filter((term) => term.role === role);
    return {
      role,
      now: held.filter(lasts),
      before: held.filter((term) => !lasts(term)),
      promises: promises.filter((promise) => promise.owner_role === role),
    };
  });
}
