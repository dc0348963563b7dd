import type { Generated, Kysely } from 'kysely';
import type { IdentityViews } from '../identity/index.ts';
import type { Day } from '../kernel/calendar.ts';
import type { RegistryViews } from '../registry/index.ts';
import type { ActivityKind } from './activity/rules/kinds.ts';
import type { ActivityState } from './activity/rules/life.ts';
import type { Answer, Consent } from './participation/rules/accord.ts';

type Row = { workspace_id: string; id: string };

type DeliveryTables = {
  'delivery.activity': Row & {
    title: string;
    kind: ActivityKind;
    programme_id: string | null;
    planned_for: Day;
    /** 'HH:MM' */
    starts_at: string;
    place: string;
    seats: number | null;
    organisation_id: string;
    state: Generated<ActivityState>;
    held_on: Day | null;
    /** The day on which it was last recorded who was there. */
    attendance_on: Day | null;
    cancelled_on: Day | null;
    cancelled_because: string | null;
    followed_up_on: Day | null;
    follow_up: string | null;
    fictional: boolean;
    planned_by: string;
    planned_on: Day;
    version: Generated<number>;
    recorded_at: Date;
  };
  'delivery.participation': Row & {
    activity_id: string;
    worker_id: string | null;
    /** Of a participant who is not recorded as a worker. */
    person_id: string | null;
    registered_by: string;
    registered_on: Day;
    attended: boolean | null;
    answer: Answer | null;
    answered_on: Day | null;
    answered_by: string | null;
    /** How consent was given, where somebody else entered the answer. */
    consent: Consent | null;
    useful: string | null;
    recorded_at: Date;
  };
};

type DeliveryViews = {
  /** Members only. `person_id` is there for whoever can sign in and speak for themselves. */
  'delivery.participations': Row & {
    activity_id: string;
    worker_id: string | null;
    person_id: string | null;
    name: string;
    cluster_id: string | null;
    recorded_for: string | null;
    attended: boolean | null;
    answer: Answer | null;
    answered_on: Day | null;
    consent: Consent | null;
    useful: string | null;
    registered_on: Day;
  };
  /** One row an activity, for everybody. `attended` is null until attendance was recorded. */
  'delivery.participation_counts': {
    workspace_id: string;
    activity_id: string;
    registered: number;
    attended: number | null;
    confirmed: number;
    disputed: number;
  };
};

/** What delivery reads of the plan. */
type PlanViews = {
  'plan.programmes': { id: string; title: string; organisation_id: string; state: string };
};

export function deliveryTables(handle: Pick<Kysely<{}>, 'withTables'>) {
  return handle.withTables<DeliveryTables & DeliveryViews & PlanViews & RegistryViews & IdentityViews>();
}
