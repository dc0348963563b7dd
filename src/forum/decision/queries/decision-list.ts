import { PAGE_AND_ONE, pageOf } from '../../../platform/database/keyset.ts';
import type { Tx } from '../../../platform/database/scope.ts';
import { writeCursor } from '../../day-cursor.ts';
import type { DayCursor } from '../../day-cursor.ts';
import { decisionTables } from '../schema.ts';

/** What the forum decided, latest first, fifty at a time. */
export async function decisionList(tx: Tx, after?: DayCursor) {
  const found = await decisionTables(tx)
    .selectFrom('forum.decision')
    .select(['id', 'title', 'method', 'outcome', 'decided_on'])
    .$if(after !== undefined, (query) =>
      query.where((eb) => eb(eb.refTuple('decided_on', 'id'), '<', eb.tuple(after?.day ?? '', after?.id ?? ''))),
    )
    .orderBy('decided_on', 'desc')
    .orderBy('id', 'desc')
    .limit(PAGE_AND_ONE)
    .execute();
  const { rows: decisions, next } = pageOf(found);
  const last = decisions.at(-1);
  return { decisions, next: next && last && writeCursor({ day: last.decided_on, id: next }) };
}
