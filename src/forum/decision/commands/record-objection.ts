import { newId } from '../../../kernel/id.ts';
import { command } from '../../../platform/command/command.ts';
import { choice, ref, text } from '../../../platform/command/fields.ts';
import { fieldProblem } from '../../../platform/problem/problem.ts';
import { holdUndecidedItem } from '../load.ts';
import { decisionWords } from '../messages.ts';
import { policy } from '../policy.ts';
import { decisionTables, objectionKinds } from '../schema.ts';

/** Keeps what an invited organisation holds against a matter, in its own words, before it is decided. */
export const recordObjection = command({
  name: 'forum.record-objection',
  fields: { agenda_item_id: ref(), organisation_id: ref(), kind: choice(objectionKinds), body: text(2000, 10) },
  may: policy.recordObjection,
  words: (language) => decisionWords(language).commands.recordObjection,
  async handle({ tx, workspaceId, today, now }, input) {
    const { item, meeting } = await holdUndecidedItem(tx, input.agenda_item_id);
    const tables = decisionTables(tx);
    const invited = await tables
      .selectFrom('forum.invitation')
      .select('organisation_id')
      .where('meeting_id', '=', meeting.id)
      .where('organisation_id', '=', input.organisation_id)
      .executeTakeFirst();
    if (!invited) throw fieldProblem('organisation_id', { rule: 'unknown' });
    const id = newId();
    await tables
      .insertInto('forum.objection')
      .values({ ...input, workspace_id: workspaceId, id, raised_on: meeting.held_on ?? today, recorded_at: now })
      .execute();
    return { kind: 'meeting', id: meeting.id, title: item.title, after: { objection_id: id, ...input } };
  },
});
