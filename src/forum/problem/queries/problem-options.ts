import type { Tx } from '../../../platform/database/scope.ts';
import { problemTables } from '../schema.ts';

/** So many problems are still read through on a form. */
const NEWEST = 12;

/** The newest problems, for choices on forms. */
export function problemOptions(tx: Tx) {
  return problemTables(tx)
    .selectFrom('forum.problem')
    .select(['id as value', 'title as label'])
    .orderBy('id', 'desc')
    .limit(NEWEST)
    .execute();
}
