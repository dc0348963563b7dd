import { sql } from 'kysely';
import type { Day } from '../../kernel/calendar.ts';
import type { Tx } from '../../platform/database/scope.ts';
import type { ThreadKind } from '../rules/thread.ts';

/** How many of each kind an overview shows. */
const NEWEST = 4;

export interface Newest {
  kind: ThreadKind;
  id: string;
  title: string;
  day: Day | null;
}

/** The newest records of each kind on the thread, newest first. */
export async function newestOfEach(tx: Tx): Promise<Newest[]> {
  const { rows } = await sql<Newest>`
    select kind, id, title, day from (
      select kind, id, title, day, row_number() over (partition by kind order by day desc nulls last, id desc) as place
      from insight.thread_nodes) newest
    where place <= ${NEWEST} order by day desc nulls last, id desc`.execute(tx);
  return rows;
}

/** What a workspace comes to. Money is whole rupiah; a sum of nothing is null, not nought. */
export interface Sums {
  problems: number;
  answered: number;
  adopted: number;
  fellDue: number;
  keptOnTime: number;
  pledged: bigint | null;
  disbursed: bigint | null;
  attended: number;
  confirmed: number;
  results: number;
  measured: number;
}

/** Decided, promised, spent, achieved: in one query. */
export async function sumsOf(tx: Tx, today: Day): Promise<Sums> {
  const { rows } = await sql<Sums>`select
    (select count(*)::integer from forum.problems) as problems,
    (select count(*)::integer from forum.problems where answered_on is not null) as answered,
    (select count(*)::integer from forum.decisions where outcome = 'adopted') as adopted,
    c.due as "fellDue", c.kept as "keptOnTime",
    (select sum(amount)::bigint from plan.budget_lines) as pledged,
    (select sum(amount)::bigint from plan.disbursements) as disbursed,
    n.attended, n.confirmed,
    r.results, r.measured
    from (select count(*)::integer as due,
        count(*) filter (where state = 'kept' and kept_on <= due_on)::integer as kept
      from forum.commitments where due_on < ${today}
        and not (state in ('renegotiated', 'withdrawn') and closed_on <= due_on)) c,
      (select coalesce(sum(attended), 0)::integer as attended, coalesce(sum(confirmed), 0)::integer as confirmed
        from delivery.participation_counts) n,
      (select count(*)::integer as results, count(*) filter (where loose is null)::integer as measured
        from insight.thread_nodes where kind = 'result') r`.execute(tx);
  return rows[0]!;
}
