import { jsonArrayFrom } from 'kysely/helpers/postgres';
import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/scope.ts';
import { notFound } from '../../../platform/problem/problem.ts';
import { commitmentTables } from '../schema.ts';

/** One commitment as its page shows it. */
export type CommitmentSheet = Awaited<ReturnType<typeof commitmentPage>>;

/**
 * One commitment with who holds its office today, the dates that were asked for, oldest first, and what came
 * before and after it. Names of people are there for members only.
 * @throws Problem `not-found`
 */
export async function commitmentPage(tx: Tx, id: string) {
  const commitment = await commitmentTables(tx)
    .selectFrom('forum.commitment as c')
    .innerJoin('identity.organisations as owner', 'owner.id', 'c.owner_organisation_id')
    .innerJoin('identity.organisations as receiver', 'receiver.id', 'c.promised_to_organisation_id')
    .leftJoin('identity.organisations as closer', 'closer.id', 'c.closed_for')
    .leftJoin('identity.people as by', 'by.id', 'c.closed_by')
    .leftJoin('forum.decisions as d', 'd.id', 'c.decision_id')
    .leftJoin('forum.commitment as next', 'next.successor_of', 'c.id')
    .selectAll('c')
    .select(['owner.name as owner', 'receiver.name as receiver', 'closer.name as closer', 'by.name as closer_person'])
    .select(['d.title as decision', 'next.id as successor', 'next.due_on as successor_due'])
    .select((eb) => [
      jsonArrayFrom(
        eb
          .selectFrom('identity.tenures as t')
          .select(['t.person_name', 't.valid_from', 't.valid_to'])
          .whereRef('t.organisation_id', '=', 'c.owner_organisation_id')
          .whereRef('t.role', '=', sql`c.owner_role`)
          .orderBy('t.valid_from'),
      ).as('holders'),
      jsonArrayFrom(
        eb
          .selectFrom('forum.renegotiation as r')
          .innerJoin('identity.organisations as asker', 'asker.id', 'r.proposed_for')
          .leftJoin('identity.organisations as other', 'other.id', 'r.accepted_for')
          .select(['r.id', 'r.side', 'r.new_due_on', 'r.reason', 'r.proposed_on', 'r.accepted_on'])
          .select(['asker.name as asker', 'other.name as other'])
          .whereRef('r.commitment_id', '=', 'c.id')
          .orderBy('r.id'),
      ).as('renegotiations'),
    ])
    .where('c.id', '=', id)
    .executeTakeFirst();
  if (!commitment) throw notFound();
  return commitment;
}
