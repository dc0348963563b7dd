import { parseClock } from '../../kernel/clock.ts';
import { day, line, many, ref, text } from '../../platform/command/fields.ts';
import type { Tx } from '../../platform/database/scope.ts';
import { fieldProblem } from '../../platform/problem/problem.ts';
import { meetingTables } from './schema.ts';

/** What is asked of the secretariat when it plans a meeting or changes the plan. */
export const planFields = {
  title: line(140, 5),
  planned_for: day(),
  starts_at: line(5),
  ends_at: line(5).optional(),
  place: line(160),
  invited: many(ref()),
  letter_number: line(60).optional(),
  copies: text(600).optional(),
};

/**
 * The times of a plan, as 'HH:MM'.
 * @throws Problem `input-invalid` at the time that is none, or at the end that lies before the beginning
 */
export function readTimes(input: { starts_at: string; ends_at?: string }) {
  const starts_at = clockAt('starts_at', input.starts_at);
  if (input.ends_at === undefined) return { starts_at, ends_at: null };
  const ends_at = clockAt('ends_at', input.ends_at);
  if (ends_at > starts_at) return { starts_at, ends_at };
  throw fieldProblem('ends_at', {
    rule: 'said',
    id: 'Selesai harus sesudah mulai.',
    en: 'The end must come after the beginning.',
  });
}

function clockAt(field: string, text: string): string {
  const time = parseClock(text);
  if (time) return time;
  throw fieldProblem(field, {
    rule: 'said',
    id: 'Jam ini tidak dikenali. Contoh: 09.00.',
    en: 'This time is not understood. Example: 09.00.',
  });
}

/** Invites the organisations and counts the convening one among them, replacing earlier invitations. */
export async function writeInvitations(
  tx: Tx,
  meeting: { workspace_id: string; meeting_id: string; convened_by: string },
  invited: readonly string[],
): Promise<void> {
  const { workspace_id, meeting_id, convened_by } = meeting;
  const tables = meetingTables(tx);
  const organisations = [...new Set([convened_by, ...invited])];
  await tables.deleteFrom('forum.invitation').where('meeting_id', '=', meeting_id).execute();
  await tables
    .insertInto('forum.invitation')
    .values(organisations.map((organisation_id) => ({ workspace_id, meeting_id, organisation_id })))
    .execute();
}
