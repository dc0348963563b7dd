import type { Kysely } from 'kysely';
import type { IdentityViews } from '../../identity/index.ts';
import type { Day } from '../../kernel/calendar.ts';
import type { Role } from '../../platform/access/actor.ts';
import type { Ending } from './rules/commitment.ts';
import type { Side } from './rules/parties.ts';

interface Commitment {
  workspace_id: string;
  id: string;
  what: string;
  decision_id: string | null;
  owner_organisation_id: string;
  owner_role: Role;
  promised_to_organisation_id: string;
  made_on: Day;
  due_on: Day;
  made_by: string;
  successor_of: string | null;
  closed_as: Ending | null;
  closed_on: Day | null;
  closed_by: string | null;
  closed_for: string | null;
  closing_reason: string | null;
  kept_on: Day | null;
  evidence: string | null;
  evidence_link: string | null;
  recorded_at: Date;
}

export type CommitmentTables = {
  'forum.commitment': Commitment;
  'forum.renegotiation': {
    workspace_id: string;
    id: string;
    commitment_id: string;
    new_due_on: Day;
    reason: string;
    side: Side;
    proposed_by: string;
    proposed_for: string;
    proposed_on: Day;
    accepted_by: string | null;
    accepted_for: string | null;
    accepted_on: Day | null;
    recorded_at: Date;
  };
};

/** What this noun reads of its neighbours: their published views. */
type Neighbours = {
  'forum.problems': {
    id: string;
    title: string;
    raised_for: string;
    answer_due: Day;
    answered_on: Day | null;
  };
  'forum.proposals': {
    id: string;
    title: string;
    state: string;
    proposed_for: string;
    answer_due: Day | null;
    answered_on: Day | null;
  };
  'forum.proposal_problems': { proposal_id: string; problem_id: string };
  'forum.decisions': { id: string; title: string; outcome: 'adopted' | 'rejected' };
  'forum.decision_proposals': { decision_id: string; proposal_id: string };
};

export function commitmentTables(handle: Pick<Kysely<{}>, 'withTables'>) {
  return handle.withTables<CommitmentTables & Neighbours & IdentityViews>();
}
