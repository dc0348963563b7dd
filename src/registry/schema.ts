import type { Kysely } from 'kysely';
import type { IdentityViews, StakeholderGroup } from '../identity/index.ts';
import type { Day } from '../kernel/calendar.ts';
import type { Basis, Measure } from './figure/rules/measures.ts';
import type { BusinessKind, Gender, Technique, WorkerKind } from './workforce/rules/vocabulary.ts';

interface Cluster {
  workspace_id: string;
  id: string;
  name: string;
  aliases: string[];
  district: string | null;
  district_code: string | null;
  village_hint: string | null;
  note: string | null;
  source: string;
  fictional: boolean;
}

interface Figure {
  workspace_id: string;
  id: string;
  /** 1 for what was recorded first; a correction is the next. */
  version: number;
  /** A region code, '00' for the country, 'workspace' or 'cluster'. */
  subject: string;
  cluster_id: string | null;
  measure: Measure;
  value: number;
  unit: string;
  definition: string;
  /** When it was so, as the source says it: '2017', '2016–2020'. */
  as_of: string | null;
  source: string;
  source_url_or_doi: string | null;
  basis: Basis;
  note: string | null;
}

interface Business {
  workspace_id: string;
  id: string;
  name: string;
  owner_id: string | null;
  cluster_id: string | null;
  kind: BusinessKind;
  techniques: Technique[];
  fictional: boolean;
}

interface Worker {
  workspace_id: string;
  id: string;
  name: string;
  /** The same human as a person of the workspace, who can sign in and confirm. */
  person_id: string | null;
  gender: Gender;
  birth_year: number | null;
  kind: WorkerKind;
  cluster_id: string | null;
  business_id: string | null;
  /** The organisation for which the worker was recorded. */
  recorded_for: string;
  fictional: boolean;
}

interface Kept {
  workspace_id: string;
  id: string;
  source: string;
  recorded_at: Date;
}

/** The slice's own tables. */
type RegistryTables = {
  'registry.cluster': Cluster & { recorded_at: Date };
  /** `why` a figure was corrected; empty for what was recorded first. */
  'registry.figure': Figure & { why: string | null; recorded_at: Date };
  'registry.role': Kept & { stakeholder_group: StakeholderGroup; actors: string[]; role: string };
  'registry.lever': Kept & { name: string; what: string };
  'registry.published_answer': Kept & {
    cluster_id: string;
    question: string;
    answer: string;
    percent: number;
    respondents: number | null;
    note: string | null;
  };
  'registry.business': Business & { recorded_for: string; recorded_at: Date };
  'registry.worker': Worker & {
    phone: string | null;
    consent_on: Day;
    consent_wording: string;
    recorded_at: Date;
  };
};

/** Views other slices may read; `workers` shows rows to members only. */
export type RegistryViews = {
  'registry.clusters': Cluster;
  'registry.figures': Figure & { cluster_name: string | null; recorded_at: Date };
  'registry.businesses': Business;
  'registry.workers': Worker;
  'registry.worker_counts': {
    workspace_id: string;
    cluster_id: string | null;
    fictional: boolean;
    /** Null for one to four. */
    counted: number | null;
  };
};

export function registryTables(handle: Pick<Kysely<{}>, 'withTables'>) {
  return handle.withTables<RegistryTables & RegistryViews & IdentityViews>();
}
