import type { Generated, Kysely } from 'kysely';
import type { IdentityViews } from '../../identity/index.ts';
import type { Day } from '../../kernel/calendar.ts';

export type ProblemTables = {
  'forum.problem': {
    workspace_id: string;
    id: string;
    title: string;
    story: string;
    place: string | null;
    raised_by: string;
    raised_for: string;
    raised_on: Day;
    answer_due: Day;
    version: Generated<number>;
    recorded_at: Date;
  };
  'forum.answer': {
    workspace_id: string;
    id: string;
    problem_id: string | null;
    proposal_id: string | null;
    body: string;
    answered_by: string;
    answered_for: string;
    answered_on: Day;
    recorded_at: Date;
  };
};

export function problemTables(handle: Pick<Kysely<{}>, 'withTables'>) {
  return handle.withTables<ProblemTables & IdentityViews>();
}
