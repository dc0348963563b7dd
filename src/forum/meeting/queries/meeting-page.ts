import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { Tx } from '../../../platform/database/scope.ts';
import { notFound } from '../../../platform/problem/problem.ts';
import { decisionTables } from '../../decision/schema.ts';

/**
 * One meeting with its agenda, what was held against and decided on each matter, and which organisations were
 * invited and came. Who chaired is named to members only.
 * @throws Problem `not-found`
 */
export async function meetingPage(tx: Tx, id: string) {
  const meeting = await decisionTables(tx)
    .selectFrom('forum.meeting as r')
    .innerJoin('identity.organisations as o', 'o.id', 'r.convened_by')
    .leftJoin('identity.organisations as co', 'co.id', 'r.chaired_for')
    .leftJoin('forum.attendance as c', (join) => join.onRef('c.meeting_id', '=', 'r.id').on('c.chaired', '=', true))
    .leftJoin('identity.people as p', 'p.id', 'c.person_id')
    .select([
      'r.id', 'r.title', 'r.planned_for', 'r.starts_at', 'r.ends_at', 'r.place', 'r.letter_number', 'r.state',
      'r.held_on', 'r.cancelled_because', 'r.minutes', 'r.minutes_published_on', 'r.version',
      'o.name as convener', 'co.name as chair_organisation', 'p.name as chair',
    ])
    .select((eb) =>
      jsonArrayFrom(
        eb
          .selectFrom('forum.invitation as v')
          .innerJoin('identity.organisations as vo', 'vo.id', 'v.organisation_id')
          .select(['vo.name as organisation', 'v.people'])
          .whereRef('v.meeting_id', '=', 'r.id')
          .orderBy('vo.name'),
      ).as('invited'),
    )
    .where('r.id', '=', id)
    .executeTakeFirst();
  if (!meeting) throw notFound();
  return meeting;
}

/** The agenda of a meeting in order: who asked for each matter, what is held against it, what was decided. */
export function meetingAgenda(tx: Tx, meetingId: string) {
  return decisionTables(tx)
    .selectFrom('forum.agenda_item as i')
    .innerJoin('identity.organisations as o', 'o.id', 'i.asked_for')
    .leftJoin('forum.decision as d', 'd.agenda_item_id', 'i.id')
    .select(['i.id', 'i.title', 'i.note', 'i.proposal_id', 'o.name as asked_for'])
    .select(['d.id as decision_id', 'd.title as decision', 'd.outcome'])
    .select((eb) =>
      jsonArrayFrom(
        eb
          .selectFrom('forum.objection as b')
          .innerJoin('identity.organisations as bo', 'bo.id', 'b.organisation_id')
          .select(['b.id', 'b.kind', 'b.body', 'b.settled_how', 'bo.name as organisation'])
          .whereRef('b.agenda_item_id', '=', 'i.id')
          .orderBy('b.id'),
      ).as('objections'),
    )
    .where('i.meeting_id', '=', meetingId)
    .orderBy('i.position')
    .orderBy('i.id')
    .execute();
}
