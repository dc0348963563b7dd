import type { Day } from '../../../kernel/calendar.ts';
import type { Tx } from '../../../platform/database/scope.ts';
import { decisionTables } from '../schema.ts';

const PAGE = 50;

/** Where a page of decisions begins: after this one. */
export interface DecisionCursor {
  day: Day;
  id: string;
}

/** What the forum decided, latest first, fifty at a time. */
export async function decisionList(tx: Tx, after?: DecisionCursor) {
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
  return { decisions, next: decisions.length === PAGE ? decisions.at(-1) : undefined };
}
