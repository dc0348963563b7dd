import type { Day } from '../../kernel/calendar.ts';
import { shortDate } from '../../kernel/calendar.ts';
import { newId } from '../../kernel/id.ts';
import { day, line, many, ref, text, whole } from '../../platform/command/fields.ts';
import type { Context } from '../../platform/command/command.ts';
import { fieldProblem } from '../../platform/problem/problem.ts';
import { planTables } from '../schema.ts';

/** What is said of a programme, when it is proposed and when it is changed. */
export const programmeFields = {
  title: line(140, 5),
  purpose: text(2000),
  starts_on: day(),
  ends_on: day(),
  decision_ids: many(ref()),
  commitment_ids: many(ref()),
  code: line(40).optional(),
  code_year: whole(2000, 2100).optional(),
};

/** @throws Problem `input-invalid` at the end that lies before the beginning */
export function checkPeriod({ starts_on, ends_on }: { starts_on: Day; ends_on: Day }): void {
  if (ends_on < starts_on) throw fieldProblem('ends_on', { rule: 'earliest', limit: shortDate(starts_on) });
}

interface Sources {
  decision_ids: string[];
  commitment_ids: string[];
}

/**
 * Makes these the decisions and commitments the programme comes from, instead of those before.
 * @throws the database's refusal of a reference that is not there, which becomes `not-found`
 */
export async function linkSources({ tx, workspaceId, now }: Context, programme_id: string, sources: Sources) {
  const tables = planTables(tx);
  await tables.deleteFrom('plan.programme_source').where('programme_id', '=', programme_id).execute();
  const links = [
    ...[...new Set(sources.decision_ids)].map((decision_id) => ({ decision_id })),
    ...[...new Set(sources.commitment_ids)].map((commitment_id) => ({ commitment_id })),
  ];
  if (links.length === 0) return;
  const rows = links.map((link) => ({
    workspace_id: workspaceId, id: newId(), programme_id, recorded_at: now, ...link,
  }));
  await tables.insertInto('plan.programme_source').values(rows).execute();
}
