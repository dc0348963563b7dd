/** What a column of a public list holds, as the API describes it. */
export type ColumnKind = 'id' | 'text' | 'texts' | 'day' | 'whole' | 'number' | 'rupiah' | 'flag';

/** A published view that anybody may read, row by row, without a person in it. */
export interface PublicList {
  /** In the address: `/api/:workspace/problems`. */
  name: string;
  view: string;
  columns: Readonly<Record<string, ColumnKind>>;
}

/** Every list the API gives out. Row-level security decides which rows a reader sees. */
export const publicLists: readonly PublicList[] = [
  {
    name: 'organisations',
    view: 'identity.organisations',
    columns: {
      name: 'text', aliases: 'texts', groups: 'texts', form: 'text', status: 'text', part: 'text',
      founded: 'whole', region_code: 'text', source: 'text', fictional: 'flag',
    },
  },
  {
    name: 'clusters',
    view: 'registry.clusters',
    columns: {
      name: 'text', aliases: 'texts', district: 'text', district_code: 'text', village_hint: 'text',
      note: 'text', source: 'text', fictional: 'flag',
    },
  },
  {
    name: 'figures',
    view: 'registry.figures',
    columns: {
      version: 'whole', subject: 'text', cluster_id: 'id', cluster_name: 'text', measure: 'text',
      value: 'number', unit: 'text', definition: 'text', as_of: 'text', source: 'text',
      source_url_or_doi: 'text', basis: 'text', note: 'text',
    },
  },
  {
    name: 'motifs',
    view: 'heritage.motifs',
    columns: {
      name: 'text', meaning: 'text', place: 'text', belongs_to: 'text', since: 'text', correction: 'text',
      source: 'text',
    },
  },
  {
    name: 'problems',
    view: 'forum.problems',
    columns: {
      title: 'text', place: 'text', raised_for: 'id', raised_on: 'day', answer_due: 'day', answered_on: 'day',
    },
  },
  {
    name: 'proposals',
    view: 'forum.proposals',
    columns: {
      title: 'text', state: 'text', proposed_for: 'id', proposed_on: 'day', answer_due: 'day',
      answered_on: 'day',
    },
  },
  {
    name: 'meetings',
    view: 'forum.meetings',
    columns: {
      title: 'text', planned_for: 'day', starts_at: 'text', place: 'text', convened_by: 'id', state: 'text',
      held_on: 'day', chaired_for: 'id', minutes_published_on: 'day',
    },
  },
  {
    name: 'decisions',
    view: 'forum.decisions',
    columns: {
      title: 'text', decided_on: 'day', method: 'text', outcome: 'text', because: 'text', meeting_id: 'id',
      voters: 'text', eligible: 'whole', present: 'whole', agree: 'whole', against: 'whole', abstain: 'whole',
      quorum: 'text',
    },
  },
  {
    name: 'commitments',
    view: 'forum.commitments',
    columns: {
      what: 'text', decision_id: 'id', owner_organisation_id: 'id', owner_role: 'text',
      promised_to_organisation_id: 'id', made_on: 'day', due_on: 'day', state: 'text', kept_on: 'day',
      closed_on: 'day', evidence: 'text', successor_of: 'id',
    },
  },
  {
    name: 'programmes',
    view: 'plan.programmes',
    columns: {
      title: 'text', purpose: 'text', organisation_id: 'id', state: 'text', starts_on: 'day', ends_on: 'day',
      fictional: 'flag',
    },
  },
  {
    name: 'results',
    view: 'plan.results',
    columns: { programme_id: 'id', level: 'text', title: 'text' },
  },
  {
    name: 'indicators',
    view: 'plan.indicators',
    columns: {
      result_id: 'id', name: 'text', unit: 'text', direction: 'text', baseline: 'number', baseline_on: 'day',
      baseline_source: 'text', target: 'number', target_on: 'day',
    },
  },
  {
    name: 'measurements',
    view: 'plan.measurements',
    columns: {
      indicator_id: 'id', phase: 'text', value: 'number', measured_on: 'day', method: 'text',
      measured_count: 'whole', note: 'text',
    },
  },
  {
    name: 'budget-lines',
    view: 'plan.budget_lines',
    columns: {
      programme_id: 'id', fund_source: 'text', giver_organisation_id: 'id', original_amount: 'rupiah',
      amount: 'rupiah', year: 'whole', code: 'text',
    },
  },
  {
    name: 'allocations',
    view: 'plan.allocations',
    columns: { budget_line_id: 'id', result_id: 'id', amount: 'rupiah' },
  },
  {
    name: 'disbursements',
    view: 'plan.disbursements',
    columns: { budget_line_id: 'id', amount: 'rupiah', disbursed_on: 'day', note: 'text' },
  },
  {
    name: 'activities',
    view: 'delivery.activities',
    columns: {
      programme_id: 'id', title: 'text', kind: 'text', planned_for: 'day', starts_at: 'text', place: 'text',
      held_on: 'day', state: 'text', organisation_id: 'id', fictional: 'flag',
    },
  },
];
