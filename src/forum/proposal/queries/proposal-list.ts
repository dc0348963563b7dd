import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/scope.ts';
import { PAGE_AND_ONE, beginning, pageOf } from '../../../platform/database/keyset.ts';
import type { ProposalState } from '../rules/moves.ts';
import { proposalTables } from '../schema.ts';

/** The workspace's proposals, newest first, a page at a time; all of them, or those in one state. */
export async function proposalList(tx: Tx, state?: ProposalState, before?: string) {
  const from = beginning(before);
  const rows = await proposalTables(tx)
    .selectFrom('forum.proposal as u')
    .innerJoin('identity.organisations as o', 'o.id', 'u.proposed_for')
    .select(['u.id', 'u.title', 'u.state', 'u.proposed_on', 'u.answer_due', 'o.name as organisation'])
    .select((eb) => [
      eb
        .selectFrom('forum.answer as a')
        .select((inner) => inner.fn.min('a.answered_on').as('on'))
        .whereRef('a.proposal_id', '=', 'u.id')
        .as('answered_on'),
      sql<number>`(
        select coalesce(sum(supporters), 0)::int from forum.support_counts(${eb.ref('u.id')})
      )`.as('supporters'),
    ])
    .$if(state !== undefined, (query) => query.where('u.state', '=', state ?? 'open'))
    .$if(from !== undefined, (query) => query.where('u.id', '<', from ?? ''))
    .orderBy('u.id', 'desc')
    .limit(PAGE_AND_ONE)
    .execute();
  return pageOf(rows);
}

/** How many proposals stand in each state. */
export async function proposalCounts(tx: Tx): Promise<Partial<Record<ProposalState, number>>> {
  const rows = await proposalTables(tx)
    .selectFrom('forum.proposal')
    .select((eb) => ['state', eb.cast<number>(eb.fn.countAll(), 'integer').as('count')])
    .groupBy('state')
    .execute();
  return Object.fromEntries(rows.map(({ state, count }) => [state, count]));
}
