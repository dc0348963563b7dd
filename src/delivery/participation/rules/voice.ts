/** Of whom the secretary of an association is asked to enter the answer. */
interface Recorded {
  /** There for whoever can sign in. */
  person_id: string | null;
  /** The organisation for which the worker was recorded, and the groups it belongs to. */
  recorded_for: string | null;
  keeper_groups: readonly string[] | null;
}

/**
 * Whether an association may speak for a participant: one without an account, recorded for itself, or for
 * an organisation that is not of artisans at all, as when the forum's secretariat recorded them.
 */
export function speaksFor(associationId: string | null, participant: Recorded): boolean {
  const { person_id, recorded_for, keeper_groups } = participant;
  if (person_id !== null || recorded_for === null) return false;
  return recorded_for === associationId || !isOfArtisans(keeper_groups ?? []);
}

function isOfArtisans(groups: readonly string[]): boolean {
  return groups.includes('association') || groups.includes('artisan');
}
