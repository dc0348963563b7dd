import { sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { Tx } from '../../../platform/database/scope.ts';
import { notFound } from '../../../platform/problem/problem.ts';
import { meetingTables } from '../schema.ts';

/**
 * What the forms on a meeting begin with; whoever is recorded as present is known by role already.
 * @throws Problem `not-found`
 */
export async function meetingHead(tx: Tx, id: string) {
  const meeting = await meetingTables(tx)
    .selectFrom('forum.meeting as r')
    .select(['r.title', 'r.state', 'r.planned_for', 'r.held_on', 'r.minutes_published_on', 'r.version'])
    .select((eb) =>
      jsonArrayFrom(
        eb
          .selectFrom('forum.attendance as a')
          .select(['a.person_id', 'a.organisation_id', 'a.chaired'])
          .whereRef('a.meeting_id', '=', 'r.id'),
      ).as('attendance'),
    )
    .where('r.id', '=', id)
    .executeTakeFirst();
  if (!meeting) throw notFound();
  return meeting;
}

/** The proposals that wait for an agenda, the most supported first. */
export async function proposalsForAgenda(tx: Tx) {
  return meetingTables(tx)
    .selectFrom('forum.proposal as u')
    .innerJoin('identity.organisations as o', 'o.id', 'u.proposed_for')
    .select(['u.id', 'u.title', 'o.name as organisation'])
    .select((eb) =>
      eb
        .selectFrom('forum.support as s')
        .select(sql<number>`count(*)::int`.as('supporters'))
        .whereRef('s.proposal_id', '=', 'u.id')
        .as('supporters'),
    )
    .where('u.state', '=', 'open')
    .orderBy('supporters', 'desc')
    .orderBy('u.id')
    .limit(100)
    .execute();
}
