import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { Tx } from '../../../platform/database/scope.ts';
import { notFound } from '../../../platform/problem/problem.ts';
import { decisionTables } from '../schema.ts';

/**
 * A matter on the agenda of a meeting as it comes to a decision: the organisations that were invited and how many
 * people of each came, and the other proposals of the same meeting that wait for their decision.
 * @throws Problem `not-found`
 */
export async function matterToDecide(tx: Tx, meetingId: string, itemId: string) {
  const matter = await decisionTables(tx)
    .selectFrom('forum.agenda_item as i')
    .innerJoin('forum.meeting as r', 'r.id', 'i.meeting_id')
    .select(['i.id', 'i.title', 'i.proposal_id', 'r.state', 'r.minutes_published_on'])
    .select((eb) => [
      jsonArrayFrom(
        eb
          .selectFrom('forum.invitation as v')
          .innerJoin('identity.organisations as o', 'o.id', 'v.organisation_id')
          .select(['o.id', 'o.name', 'v.people'])
          .whereRef('v.meeting_id', '=', 'r.id')
          .orderBy('o.name'),
      ).as('invited'),
      jsonArrayFrom(
        eb
          .selectFrom('forum.agenda_item as other')
          .innerJoin('forum.proposal as u', 'u.id', 'other.proposal_id')
          .select(['u.id', 'u.title'])
          .whereRef('other.meeting_id', '=', 'r.id')
          .whereRef('other.id', '!=', 'i.id')
          .where('u.state', '=', 'on_agenda')
          .orderBy('other.position'),
      ).as('others'),
    ])
    .where('i.id', '=', itemId)
    .where('i.meeting_id', '=', meetingId)
    .executeTakeFirst();
  if (!matter) throw notFound();
  return matter;
}

/**
 * The words of an objection, for the form on which it is said how it was met.
 * @throws Problem `not-found`
 */
export async function objectionBody(tx: Tx, id: string): Promise<string> {
  const objection = await decisionTables(tx)
    .selectFrom('forum.objection')
    .select('body')
    .where('id', '=', id)
    .executeTakeFirst();
  if (!objection) throw notFound();
  return objection.body;
}
