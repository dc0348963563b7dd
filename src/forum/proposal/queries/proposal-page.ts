import { sql } from 'kysely';
import type { ExpressionBuilder } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { IdentityViews, StakeholderGroup } from '../../../identity/index.ts';
import type { ProblemTables } from '../../problem/schema.ts';
import type { Tx } from '../../../platform/database/scope.ts';
import { notFound } from '../../../platform/problem/problem.ts';
import { proposalTables } from '../schema.ts';
import type { ProposalTables } from '../schema.ts';

type Tables = ProposalTables & ProblemTables & IdentityViews;
type Here = ExpressionBuilder<Tables & { u: ProposalTables['forum.proposal'] }, 'u'>;

/** So many arguments and names of supporters are shown; the counts are of all. */
const SHOWN = 200;

/**
 * One proposal with all that belongs to it, oldest first. Names, supporters and arguments are there for
 * members only; for the public these lists are empty, and supporters are counted by group. `mine` is
 * there when the reader is a supporter.
 * @throws Problem `not-found`
 */
export async function proposalPage(tx: Tx, id: string, reader: string | null = null) {
  const proposal = await proposalTables(tx)
    .selectFrom('forum.proposal as u')
    .innerJoin('identity.organisations as o', 'o.id', 'u.proposed_for')
    .leftJoin('identity.people as p', 'p.id', 'u.proposed_by')
    .select(['u.id', 'u.title', 'u.what', 'u.expected_result', 'u.state', 'u.proposed_on', 'u.proposed_for'])
    .select(['u.answer_due', 'u.version', 'o.name as organisation', 'p.name as person'])
    .select((eb) => [problems(eb), needed(eb), coProposers(eb), answers(eb), moves(eb)])
    .select((eb) => [groups(eb), supporters(eb), mine(eb, reader), comments(eb)])
    .where('u.id', '=', id)
    .executeTakeFirst();
  if (!proposal) throw notFound();
  return proposal;
}

export type ProposalPage = Awaited<ReturnType<typeof proposalPage>>;

const problems = (eb: Here) =>
  jsonArrayFrom(
    eb
      .selectFrom('forum.proposal_problem as l')
      .innerJoin('forum.problem as m', 'm.id', 'l.problem_id')
      .select(['m.id', 'm.title'])
      .whereRef('l.proposal_id', '=', 'u.id')
      .orderBy('m.id'),
  ).as('problems');

const needed = (eb: Here) =>
  jsonArrayFrom(
    eb
      .selectFrom('forum.needed_party as n')
      .innerJoin('identity.organisations as no', 'no.id', 'n.organisation_id')
      .select(['no.id', 'no.name'])
      .whereRef('n.proposal_id', '=', 'u.id')
      .orderBy('no.name'),
  ).as('needed');

const coProposers = (eb: Here) =>
  jsonArrayFrom(
    eb
      .selectFrom('forum.co_proposer as c')
      .innerJoin('identity.organisations as co', 'co.id', 'c.organisation_id')
      .leftJoin('identity.people as cp', 'cp.id', 'c.signed_by')
      .select(['co.id', 'co.name as organisation', 'cp.name as person', 'c.signed_on as day'])
      .whereRef('c.proposal_id', '=', 'u.id')
      .orderBy('c.recorded_at'),
  ).as('coProposers');

const answers = (eb: Here) =>
  jsonArrayFrom(
    eb
      .selectFrom('forum.answer as a')
      .innerJoin('identity.organisations as ao', 'ao.id', 'a.answered_for')
      .leftJoin('identity.people as ap', 'ap.id', 'a.answered_by')
      .select(['a.id', 'a.body', 'a.answered_on as day', 'ao.name as organisation', 'ap.name as person'])
      .whereRef('a.proposal_id', '=', 'u.id')
      .orderBy('a.id'),
  ).as('answers');

const moves = (eb: Here) =>
  jsonArrayFrom(
    eb
      .selectFrom('forum.proposal_move as v')
      .select(['v.id', 'v.state', 'v.because', 'v.moved_on as day'])
      .whereRef('v.proposal_id', '=', 'u.id')
      .orderBy('v.id'),
  ).as('moves');

const groups = (eb: Here) =>
  jsonArrayFrom(
    eb
      .selectFrom(
        sql<{ stakeholder_group: StakeholderGroup; supporters: number }>`
          forum.support_counts(${eb.ref('u.id')})`.as('g'),
      )
      .select(['g.stakeholder_group as group', 'g.supporters'])
      .orderBy('g.supporters', 'desc')
      .orderBy('g.stakeholder_group'),
  ).as('groups');

const supporters = (eb: Here) =>
  jsonArrayFrom(
    eb
      .selectFrom('forum.support as s')
      .innerJoin('identity.people as sp', 'sp.id', 's.person_id')
      .innerJoin('identity.organisations as so', 'so.id', 's.organisation_id')
      .select(['sp.id', 'sp.name as person', 'so.name as organisation'])
      .whereRef('s.proposal_id', '=', 'u.id')
      .orderBy('s.recorded_at')
      .limit(SHOWN),
  ).as('supporters');

const mine = (eb: Here, reader: string | null) =>
  eb
    .selectFrom('forum.support as y')
    .select('y.person_id')
    .whereRef('y.proposal_id', '=', 'u.id')
    .where('y.person_id', '=', reader)
    .as('mine');

const comments = (eb: Here) =>
  jsonArrayFrom(
    eb
      .selectFrom('forum.comment as k')
      .innerJoin('identity.organisations as ko', 'ko.id', 'k.written_for')
      .innerJoin('identity.people as kp', 'kp.id', 'k.written_by')
      .select(['k.id', 'k.stance', 'k.body', 'k.written_on as day'])
      .select(['ko.name as organisation', 'kp.name as person'])
      .whereRef('k.proposal_id', '=', 'u.id')
      .orderBy('k.id')
      .limit(SHOWN),
  ).as('comments');
