import type { Generated, Kysely } from 'kysely';
import type { IdentityViews, StakeholderGroup } from '../../identity/index.ts';
import type { Day } from '../../kernel/calendar.ts';
import type { ProblemTables } from '../problem/schema.ts';
import type { ProposalState } from './rules/moves.ts';

export const stances = ['for', 'against', 'neutral'] as const;
export type Stance = (typeof stances)[number];

type Row = { workspace_id: string };
type OfProposal = Row & { proposal_id: string };

export type ProposalTables = {
  'forum.proposal': Row & {
    id: string;
    title: string;
    what: string;
    expected_result: string;
    state: Generated<ProposalState>;
    proposed_by: string;
    proposed_for: string;
    proposed_on: Day;
    answer_due: Day;
    version: Generated<number>;
    recorded_at: Date;
  };
  'forum.proposal_problem': OfProposal & { problem_id: string };
  'forum.needed_party': OfProposal & { organisation_id: string };
  'forum.co_proposer': OfProposal & {
    organisation_id: string;
    signed_by: string;
    signed_on: Day;
    recorded_at: Date;
  };
  'forum.proposal_move': OfProposal & {
    id: string;
    state: ProposalState;
    because: string | null;
    moved_by: string;
    moved_on: Day;
    recorded_at: Date;
  };
  'forum.support': OfProposal & {
    person_id: string;
    organisation_id: string;
    stakeholder_group: StakeholderGroup;
    supported_on: Day;
    recorded_at: Date;
  };
  'forum.comment': OfProposal & {
    id: string;
    stance: Stance;
    body: string;
    written_by: string;
    written_for: string;
    written_on: Day;
    recorded_at: Date;
  };
};

export function proposalTables(handle: Pick<Kysely<{}>, 'withTables'>) {
  return handle.withTables<ProposalTables & ProblemTables & IdentityViews>();
}
