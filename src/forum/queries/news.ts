import { sql } from 'kysely';
import type { Day } from '../../kernel/calendar.ts';
import type { Tx } from '../../platform/database/scope.ts';
import type { Language } from '../../platform/i18n/messages.ts';
import { forumWords } from '../messages.ts';
import type { ProposalState } from '../proposal/rules/moves.ts';
import { proposalTables } from '../proposal/schema.ts';

/** Something that happened to what somebody raised or supported, for their home. */
export interface ForumNews {
  says(language: Language): string;
  /** Where to read on, below the workspace. */
  href: string[];
  on: Day;
}

const SHOWN = 10;

/**
 * What others did with the problems a person or their organisation raised, and with the proposals they
 * made, signed or support, or that were made of those problems; the newest first.
 */
export async function newsForPerson(tx: Tx, personId: string, organisationId: string): Promise<ForumNews[]> {
  const rows = await happened(tx, personId, organisationId);
  return rows.map(({ what, id, title, who, about, on }) => ({
    says: (language) => {
      const say = forumWords(language).news;
      if (what === 'problemAnswered' || what === 'proposalAnswered') return say[what](title, who);
      return what === 'proposalMade' ? say.proposalMade(title, who, about) : say.moved[what](title);
    },
    href: [what === 'problemAnswered' ? 'masalah' : 'usulan', id],
    on,
  }));
}

type What = 'problemAnswered' | 'proposalAnswered' | 'proposalMade' | ProposalState;

const as = (what: What) => sql<What>`${sql.lit(what)}`.as('what');
const nothing = (name: 'who' | 'about') => sql<string>`''`.as(name);

function happened(tx: Tx, person: string, organisation: string) {
  return voices(tx, person, organisation)
    .selectFrom('forum.answer as a')
    .innerJoin('my_problem as m', 'm.id', 'a.problem_id')
    .innerJoin('identity.organisations as o', 'o.id', 'a.answered_for')
    .select([as('problemAnswered'), 'm.id', 'm.title', 'o.name as who', nothing('about')])
    .select(['a.answered_on as on', 'a.id as at'])
    .where('a.answered_by', '!=', person)
    .unionAll((eb) =>
      eb
        .selectFrom('forum.answer as a')
        .innerJoin('my_proposal as u', 'u.id', 'a.proposal_id')
        .innerJoin('identity.organisations as o', 'o.id', 'a.answered_for')
        .select([as('proposalAnswered'), 'u.id', 'u.title', 'o.name as who', nothing('about')])
        .select(['a.answered_on as on', 'a.id as at'])
        .where('a.answered_by', '!=', person),
    )
    .unionAll((eb) =>
      eb
        .selectFrom('forum.proposal as u')
        .innerJoin('forum.proposal_problem as l', 'l.proposal_id', 'u.id')
        .innerJoin('my_problem as m', 'm.id', 'l.problem_id')
        .innerJoin('identity.organisations as o', 'o.id', 'u.proposed_for')
        .select([as('proposalMade'), 'u.id', 'u.title', 'o.name as who', 'm.title as about'])
        .select(['u.proposed_on as on', 'u.id as at'])
        .where('u.proposed_by', '!=', person),
    )
    .unionAll((eb) =>
      eb
        .selectFrom('forum.proposal_move as v')
        .innerJoin('my_proposal as u', 'u.id', 'v.proposal_id')
        .select(['v.state as what', 'u.id', 'u.title', nothing('who'), nothing('about')])
        .select(['v.moved_on as on', 'v.id as at'])
        .where('v.moved_by', '!=', person),
    )
    .orderBy('on', 'desc')
    .orderBy('at', 'desc')
    .limit(SHOWN)
    .execute();
}

/** The problems and proposals in which this person has a voice, by themselves or through their organisation. */
function voices(tx: Tx, person: string, organisation: string) {
  return proposalTables(tx)
    .with('my_problem', (db) =>
      db
        .selectFrom('forum.problem')
        .select(['id', 'title'])
        .where((eb) => eb.or([eb('raised_by', '=', person), eb('raised_for', '=', organisation)])),
    )
    .with('my_proposal', (db) =>
      db
        .selectFrom('forum.proposal as u')
        .select(['u.id', 'u.title'])
        .where((eb) => {
          const signed = eb
            .selectFrom('forum.co_proposer as c')
            .select('c.proposal_id')
            .where('c.organisation_id', '=', organisation);
          const supported = eb
            .selectFrom('forum.support as s')
            .select('s.proposal_id')
            .where('s.person_id', '=', person);
          const answering = eb
            .selectFrom('forum.proposal_problem as l')
            .innerJoin('my_problem as m', 'm.id', 'l.problem_id')
            .select('l.proposal_id');
          return eb.or([
            eb('u.proposed_by', '=', person),
            eb('u.proposed_for', '=', organisation),
            eb('u.id', 'in', signed),
            eb('u.id', 'in', supported),
            eb('u.id', 'in', answering),
          ]);
        }),
    );
}
