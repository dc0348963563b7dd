import { pageByDay } from '../../../platform/database/day-cursor.ts';
import type { DayCursor } from '../../../platform/database/day-cursor.ts';
import { PAGE_AND_ONE } from '../../../platform/database/keyset.ts';
import type { Tx } from '../../../platform/database/scope.ts';
import { decisionTables } from '../schema.ts';

/** What the forum decided, latest first, a page at a time. */
export async function decisionList(tx: Tx, after?: DayCursor) {
  const rows = await decisionTables(tx)
    .selectFrom('forum.decision')
    .select(['id', 'title', 'method', 'outcome', 'decided_on'])
    .$if(after !== undefined, (query) =>
      query.where((eb) => eb(eb.refTuple('decided_on', 'id'), '<', eb.tuple(after?.day ?? '', after?.id ?? ''))),
    )
    .orderBy('decided_on', 'desc')
    .orderBy('id', 'desc')
    .limit(PAGE_AND_ONE)
    .execute();
  return pageByDay(rows, (decision) => decision.decided_on);
}
