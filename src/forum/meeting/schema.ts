import type { Generated, Kysely } from 'kysely';
import type { IdentityViews } from '../../identity/index.ts';
import type { Day } from '../../kernel/calendar.ts';
import type { ProposalTables } from '../proposal/schema.ts';
import type { MeetingLife } from './rules/life.ts';

type OfMeeting = { workspace_id: string; meeting_id: string };

export type MeetingTables = {
  'forum.meeting': {
    workspace_id: string;
    id: string;
    title: string;
    planned_for: Day;
    starts_at: string;
    ends_at: string | null;
    place: string;
    letter_number: string | null;
    copies: string | null;
    convened_by: string;
    planned_by: string;
    planned_on: Day;
    state: Generated<MeetingLife['state']>;
    held_on: Day | null;
    chaired_for: string | null;
    cancelled_because: string | null;
    minutes: string | null;
    minutes_published_on: Day | null;
    version: Generated<number>;
    recorded_at: Date;
  };
  'forum.invitation': OfMeeting & { organisation_id: string; people: number | null };
  'forum.attendance': OfMeeting & {
    person_id: string;
    organisation_id: string;
    chaired: boolean;
    recorded_at: Date;
  };
  'forum.agenda_item': OfMeeting & {
    id: string;
    position: number;
    title: string;
    note: string | null;
    proposal_id: string | null;
    asked_by: string;
    asked_for: string;
    asked_on: Day;
    recorded_at: Date;
  };
};

export function meetingTables(handle: Pick<Kysely<{}>, 'withTables'>) {
  return handle.withTables<MeetingTables & ProposalTables & IdentityViews>();
}
