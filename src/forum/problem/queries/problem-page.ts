import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { Tx } from '../../../platform/database/scope.ts';
import { notFound } from '../../../platform/problem/problem.ts';
import { proposalTables } from '../../proposal/schema.ts';

/**
 * One problem with its answers and the proposals made of it, oldest first. Names of people are there for
 * members only: the public reads for which organisation somebody spoke.
 * @throws Problem `not-found`
 */
export async function problemPage(tx: Tx, id: string) {
  const problem = await proposalTables(tx)
    .selectFrom('forum.problem as m')
    .innerJoin('identity.organisations as o', 'o.id', 'm.raised_for')
    .leftJoin('identity.people as p', 'p.id', 'm.raised_by')
    .select(['m.id', 'm.title', 'm.story', 'm.place', 'm.raised_on', 'm.answer_due', 'm.version', 'm.raised_by'])
    .select(['o.name as organisation', 'p.name as person'])
    .select((eb) =>
      jsonArrayFrom(
        eb
          .selectFrom('forum.answer as a')
          .innerJoin('identity.organisations as ao', 'ao.id', 'a.answered_for')
          .leftJoin('identity.people as ap', 'ap.id', 'a.answered_by')
          .select(['a.id', 'a.body', 'a.answered_on', 'ao.name as organisation', 'ap.name as person'])
          .whereRef('a.problem_id', '=', 'm.id')
          .orderBy('a.answered_on')
          .orderBy('a.id'),
      ).as('answers'),
    )
    .select((eb) =>
      jsonArrayFrom(
        eb
          .selectFrom('forum.proposal_problem as l')
          .innerJoin('forum.proposal as u', 'u.id', 'l.proposal_id')
          .innerJoin('identity.organisations as uo', 'uo.id', 'u.proposed_for')
          .select(['u.id', 'u.title', 'u.state', 'u.proposed_on', 'uo.name as organisation'])
          .whereRef('l.problem_id', '=', 'm.id')
          .orderBy('u.id'),
      ).as('proposals'),
    )
    .where('m.id', '=', id)
    .executeTakeFirst();
  if (!problem) throw notFound();
  return problem;
}

export type ProblemPage = Awaited<ReturnType<typeof problemPage>>;
