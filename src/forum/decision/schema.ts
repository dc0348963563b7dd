import type { Kysely } from 'kysely';
import type { Day } from '../../kernel/calendar.ts';
import type { IdentityViews } from '../../identity/index.ts';
import type { MeetingTables } from '../meeting/schema.ts';
import type { ProposalTables } from '../proposal/schema.ts';
import type { Method, Outcome, Quorum, Reason } from './rules/tally.ts';

export const objectionKinds = ['objection', 'reservation'] as const;

/** Who had a voice each: an organisation, or a person. */
export const voterKinds = ['organisations', 'people'] as const;

export type DecisionTables = {
  'forum.objection': {
    workspace_id: string;
    id: string;
    agenda_item_id: string;
    organisation_id: string;
    kind: (typeof objectionKinds)[number];
    body: string;
    raised_on: Day;
    settled_how: string | null;
    recorded_at: Date;
  };
  'forum.decision': {
    workspace_id: string;
    id: string;
    agenda_item_id: string;
    title: string;
    reason: string;
    method: Method;
    voters: (typeof voterKinds)[number];
    eligible: number;
    present: number;
    agree: number | null;
    against: number | null;
    abstain: number | null;
    quorum: Quorum | null;
    outcome: Outcome;
    because: Reason;
    decided_on: Day;
    recorded_by: string;
    recorded_for: string;
    recorded_at: Date;
  };
  'forum.decision_proposal': { workspace_id: string; decision_id: string; proposal_id: string };
};

export function decisionTables(handle: Pick<Kysely<{}>, 'withTables'>) {
  return handle.withTables<DecisionTables & MeetingTables & ProposalTables & IdentityViews>();
}
