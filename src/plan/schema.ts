import type { Generated, Kysely } from 'kysely';
import type { IdentityViews } from '../identity/index.ts';
import type { Day } from '../kernel/calendar.ts';
import type { FundSource } from './budget/rules/sources.ts';
import type { Direction } from './measurement/rules/change.ts';
import type { Phase } from './measurement/rules/reading.ts';
import type { Level } from './programme/rules/levels.ts';
import type { ProgrammeState } from './programme/rules/life.ts';

interface Row {
  workspace_id: string;
  id: string;
  recorded_at: Date;
}

interface Programme extends Row {
  title: string;
  purpose: string;
  organisation_id: string;
  starts_on: Day;
  ends_on: Day;
  /** The code of another system (SIPD): text, and the year of the list it is from. */
  code: string | null;
  code_year: number | null;
  state: Generated<ProgrammeState>;
  proposed_on: Day;
  started_on: Day | null;
  closed_on: Day | null;
  stop_reason: string | null;
  fictional: boolean;
  version: Generated<number>;
}

interface Indicator extends Row {
  result_id: string;
  name: string;
  unit: string;
  direction: Direction;
  baseline: number | null;
  baseline_on: Day | null;
  baseline_source: string | null;
  target: number;
  target_on: Day;
}

interface Measurement extends Row {
  indicator_id: string;
  phase: Phase;
  value: number;
  measured_on: Day;
  method: string;
  measured_count: number | null;
  note: string | null;
  measured_by: string;
}

interface BudgetLine extends Row {
  programme_id: string;
  fund_source: FundSource;
  giver_organisation_id: string | null;
  /** As first set (pagu murni); `amount` is what holds now. */
  original_amount: bigint;
  amount: bigint;
  year: number;
  code: string | null;
  changed_on: Day | null;
  change_reason: string | null;
  version: Generated<number>;
}

type PlanTables = {
  'plan.programme': Programme;
  'plan.programme_source': Row & { programme_id: string; decision_id: string | null; commitment_id: string | null };
  'plan.result': Row & { programme_id: string; level: Level; title: string };
  'plan.indicator': Indicator;
  'plan.measurement': Measurement;
  'plan.budget_line': BudgetLine;
  'plan.allocation': Row & { budget_line_id: string; result_id: string; amount: bigint };
  'plan.disbursement': Row & { budget_line_id: string; amount: bigint; disbursed_on: Day; note: string | null };
};

/** What the plan reads of the forum. */
type ForumViews = {
  'forum.decisions': { id: string; title: string; decided_on: Day; outcome: 'adopted' | 'rejected' };
  'forum.commitments': { id: string; what: string; owner_organisation_id: string; due_on: Day };
};

export function planTables(handle: Pick<Kysely<{}>, 'withTables'>) {
  return handle.withTables<PlanTables & ForumViews & IdentityViews>();
}
