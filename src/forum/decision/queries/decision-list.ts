import type { Tx } from '../../../platform/database/scope.ts';
import type { DayCursor } from '../../day-cursor.ts';
import { decisionTables } from '../schema.ts';

const PAGE = 50;

/** What the forum decided, latest first, fifty at a time. */
export async function decisionList(tx: Tx, after?: DayCursor) {
  const decisions = await decisionTables(tx)
    .selectFrom('forum.decision')
    .select(['id', 'title', 'method', 'outcome', 'decided_on'])
    .$if(after !== undefined, (query) =>
      query.where((eb) => eb(eb.refTuple('decided_on', 'id'), '<', eb.tuple(after?.day ?? '', after?.id ?? ''))),
    )
    .orderBy('decided_on', 'desc')
    .orderBy('id', 'desc')
    .limit(PAGE)
    .execute();
  const last = decisions.length === PAGE ? decisions.at(-1) : undefined;
  return { decisions, next: last && { day: last.decided_on, id: last.id } };
}
