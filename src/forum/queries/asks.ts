import { sql } from 'kysely';
import { daysBetween } from '../../kernel/calendar.ts';
import type { Day } from '../../kernel/calendar.ts';
import type { Actor } from '../../platform/access/actor.ts';
import type { Tx } from '../../platform/database/scope.ts';
import type { Language } from '../../platform/i18n/messages.ts';
import { forumWords } from '../messages.ts';
import { policy } from '../proposal/policy.ts';
import { proposalTables } from '../proposal/schema.ts';

/** One thing the forum asks of somebody, for their home. */
export interface ForumAsk {
  /** The sentence, and the word on its button. */
  says(language: Language): string;
  does(language: Language): string;
  /** The page that does it, below the workspace. */
  href: string[];
  due: Day;
  late: boolean;
}

/** A home stays readable; the lists hold the rest. */
const SHOWN = 8;

/**
 * The problems and proposals that wait for a public answer, the most urgent first: for the secretariat
 * all of them, for a department those that need it or name nobody. Empty for everybody else.
 */
export async function asksOfForum(tx: Tx, actor: Actor, today: Day): Promise<ForumAsk[]> {
  if (!policy.answerProposal(actor)) return [];
  const rows = await unanswered(tx, actor);
  return rows.map(({ kind, id, title, due }) => ({
    says: (language) => forumWords(language).asks[kind](title),
    does: (language) => forumWords(language).answer,
    href: [kind === 'problem' ? 'masalah' : 'usulan', id, 'jawab'],
    due,
    late: daysBetween(due, today) > 0,
  }));
}

function unanswered(tx: Tx, { role, organisationId }: Actor) {
  return proposalTables(tx)
    .selectFrom('forum.problem as m')
    .select([sql<'problem' | 'proposal'>`'problem'`.as('kind'), 'm.id', 'm.title', 'm.answer_due as due'])
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('forum.answer as a').select('a.id').whereRef('a.problem_id', '=', 'm.id'))),
    )
    .unionAll((proposals) =>
      proposals
        .selectFrom('forum.proposal as u')
        .select([sql<'problem' | 'proposal'>`'proposal'`.as('kind'), 'u.id', 'u.title', 'u.answer_due as due'])
        .where('u.state', '!=', 'withdrawn')
        .where('u.proposed_for', '!=', organisationId)
        .where(({ not, exists, selectFrom }) =>
          not(exists(selectFrom('forum.answer as a').select('a.id').whereRef('a.proposal_id', '=', 'u.id'))),
        )
        .$if(role !== 'secretariat', (query) =>
          query.where(({ or, not, exists, selectFrom }) => {
            const needed = selectFrom('forum.needed_party as n')
              .select('n.proposal_id')
              .whereRef('n.proposal_id', '=', 'u.id');
            return or([not(exists(needed)), exists(needed.where('n.organisation_id', '=', organisationId))]);
          }),
        ),
    )
    .orderBy('due')
    .orderBy('id')
    .limit(SHOWN)
    .execute();
}
