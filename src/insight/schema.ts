import type { Kysely } from 'kysely';
import type { Day } from '../kernel/calendar.ts';
import type { LooseKind, ThreadKind } from './rules/thread.ts';

type InsightViews = {
  'insight.thread_nodes': {
    workspace_id: string;
    kind: ThreadKind;
    id: string;
    title: string;
    day: Day | null;
    state: string | null;
    loose: LooseKind | null;
    attended: number | null;
    confirmed: number | null;
    amount: bigint | null;
    organisation_id: string | null;
  };
  'insight.thread_links': { workspace_id: string; from_id: string; to_id: string };
};

export function insightViews(handle: Pick<Kysely<{}>, 'withTables'>) {
  return handle.withTables<InsightViews>();
}
