import { sql } from 'kysely';

/** What of the line that the query around it calls `b` goes to results, in rupiah as text. */
export const allocatedOfLine = sql<string>`coalesce((select sum(a.amount) from plan.allocation a
  where a.workspace_id = b.workspace_id and a.budget_line_id = b.id), 0)::text`;

/** What was paid out of it, in rupiah as text. */
export const disbursedOfLine = sql<string>`coalesce((select sum(d.amount) from plan.disbursement d
  where d.workspace_id = b.workspace_id and d.budget_line_id = b.id), 0)::text`;
