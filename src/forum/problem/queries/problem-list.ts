import type { Tx } from '../../../platform/database/scope.ts';
import { PAGE_AND_ONE, beginning, pageOf } from '../../../platform/database/keyset.ts';
import { problemTables } from '../schema.ts';

/** The workspace's problems, newest first, a page at a time, from before the one named `before`. */
export async function problemList(tx: Tx, before?: string) {
  const from = beginning(before);
  const rows = await problemTables(tx)
    .selectFrom('forum.problem as m')
    .innerJoin('identity.organisations as o', 'o.id', 'm.raised_for')
    .select(['m.id', 'm.title', 'm.place', 'm.raised_on', 'm.answer_due', 'o.name as organisation'])
    .select((eb) =>
      eb
        .selectFrom('forum.answer as a')
        .select((inner) => inner.fn.min('a.answered_on').as('on'))
        .whereRef('a.problem_id', '=', 'm.id')
        .as('answered_on'),
    )
    .$if(from !== undefined, (query) => query.where('m.id', '<', from ?? ''))
    .orderBy('m.id', 'desc')
    .limit(PAGE_AND_ONE)
    .execute();
  return pageOf(rows);
}
