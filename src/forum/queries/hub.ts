import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { Tx } from '../../platform/database/scope.ts';
import type { CommitmentTables } from '../commitment/schema.ts';
import type { DecisionTables } from '../decision/schema.ts';
import type { MeetingTables } from '../meeting/schema.ts';
import { proposalTables } from '../proposal/schema.ts';

/** So many of each are shown; the rest is one tap away. */
const NEWEST = 3;

/** The newest of everything in the forum, in one query. */
export function forumHub(tx: Tx) {
  return proposalTables(tx)
    .withTables<MeetingTables & DecisionTables & CommitmentTables>()
    .selectNoFrom((eb) => [
      jsonArrayFrom(
        eb
          .selectFrom('forum.problem as m')
          .innerJoin('identity.organisations as o', 'o.id', 'm.raised_for')
          .select(['m.id', 'm.title', 'm.raised_on', 'm.answer_due', 'o.name as organisation'])
          .select((inner) =>
            inner
              .selectFrom('forum.answer as a')
              .select((answer) => answer.fn.min('a.answered_on').as('on'))
              .whereRef('a.problem_id', '=', 'm.id')
              .as('answered_on'),
          )
          .orderBy('m.id', 'desc')
          .limit(NEWEST),
      ).as('problems'),
      jsonArrayFrom(
        eb
          .selectFrom('forum.proposal as u')
          .innerJoin('identity.organisations as o', 'o.id', 'u.proposed_for')
          .select(['u.id', 'u.title', 'u.state', 'u.proposed_on', 'o.name as organisation'])
          .orderBy('u.id', 'desc')
          .limit(NEWEST),
      ).as('proposals'),
      jsonArrayFrom(
        eb
          .selectFrom('forum.meeting as r')
          .select(['r.id', 'r.title', 'r.planned_for', 'r.starts_at', 'r.ends_at', 'r.place', 'r.state'])
          .select('r.minutes_published_on')
          .orderBy('r.planned_for', 'desc')
          .orderBy('r.id', 'desc')
          .limit(NEWEST),
      ).as('meetings'),
      jsonArrayFrom(
        eb
          .selectFrom('forum.decision as k')
          .select(['k.id', 'k.title', 'k.method', 'k.outcome', 'k.decided_on'])
          .orderBy('k.decided_on', 'desc')
          .orderBy('k.id', 'desc')
          .limit(NEWEST),
      ).as('decisions'),
      jsonArrayFrom(
        eb
          .selectFrom('forum.commitment as j')
          .innerJoin('identity.organisations as o', 'o.id', 'j.owner_organisation_id')
          .select(['j.id', 'j.what', 'j.owner_role', 'o.name as owner'])
          .select(['j.due_on', 'j.closed_as', 'j.closed_on', 'j.kept_on'])
          .orderBy('j.id', 'desc')
          .limit(NEWEST),
      ).as('commitments'),
    ])
    .executeTakeFirstOrThrow();
}

export type ForumHub = Awaited<ReturnType<typeof forumHub>>;
