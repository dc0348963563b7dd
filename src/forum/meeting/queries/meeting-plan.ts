import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { Tx } from '../../../platform/database/scope.ts';
import { notFound } from '../../../platform/problem/problem.ts';
import { meetingTables } from '../schema.ts';

/**
 * The plan of a meeting as the secretariat wrote it, with whom it invited besides itself.
 * @throws Problem `not-found`
 */
export async function meetingPlan(tx: Tx, id: string) {
  const meeting = await meetingTables(tx)
    .selectFrom('forum.meeting as r')
    .select(['title', 'planned_for', 'starts_at', 'ends_at', 'place', 'letter_number', 'copies'])
    .select((eb) =>
      jsonArrayFrom(
        eb
          .selectFrom('forum.invitation as v')
          .select('v.organisation_id as id')
          .whereRef('v.meeting_id', '=', 'r.id')
          .whereRef('v.organisation_id', '!=', 'r.convened_by'),
      ).as('organisations'),
    )
    .where('r.id', '=', id)
    .executeTakeFirst();
  if (!meeting) throw notFound();
  const { organisations, ...plan } = meeting;
  return { ...plan, invited: organisations.map((each) => each.id) };
}
