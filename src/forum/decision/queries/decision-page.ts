import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { Tx } from '../../../platform/database/scope.ts';
import { notFound } from '../../../platform/problem/problem.ts';
import { decisionTables } from '../schema.ts';

/**
 * One decision with its count, the proposals it is about and what was held against it.
 * @throws Problem `not-found`
 */
export async function decisionPage(tx: Tx, id: string) {
  const decision = await decisionTables(tx)
    .selectFrom('forum.decision as d')
    .innerJoin('forum.agenda_item as i', 'i.id', 'd.agenda_item_id')
    .innerJoin('forum.meeting as r', 'r.id', 'i.meeting_id')
    .selectAll('d')
    .select(['r.id as meeting_id', 'r.title as meeting', 'r.held_on'])
    .select((eb) => [
      jsonArrayFrom(
        eb
          .selectFrom('forum.decision_proposal as l')
          .innerJoin('forum.proposal as u', 'u.id', 'l.proposal_id')
          .select(['u.id', 'u.title'])
          .whereRef('l.decision_id', '=', 'd.id')
          .orderBy('u.id'),
      ).as('proposals'),
      jsonArrayFrom(
        eb
          .selectFrom('forum.objection as b')
          .innerJoin('identity.organisations as o', 'o.id', 'b.organisation_id')
          .select(['b.kind', 'b.body', 'b.settled_how', 'o.name as organisation'])
          .whereRef('b.agenda_item_id', '=', 'd.agenda_item_id')
          .orderBy('b.id'),
      ).as('objections'),
    ])
    .where('d.id', '=', id)
    .executeTakeFirst();
  if (!decision) throw notFound();
  return decision;
}
