/**
 * The stakeholder group as which somebody's support counts, so that each is counted once: who owns a
 * business or works in one speaks as an artisan, whatever else their organisation is; everybody else
 * as the first group of the organisation they act for.
 */
export function groupOf<Group extends string>(role: string, groups: readonly Group[]): Group | 'artisan' {
  return role === 'owner' || role === 'worker' ? 'artisan' : (groups[0] ?? 'artisan');
}
