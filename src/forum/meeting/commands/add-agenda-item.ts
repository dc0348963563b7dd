import { newId } from '../../../kernel/id.ts';
import { asMember } from '../../../platform/access/actor.ts';
import { command } from '../../../platform/command/command.ts';
import { line, ref, text } from '../../../platform/command/fields.ts';
import { fieldProblem } from '../../../platform/problem/problem.ts';
import { holdProposal } from '../../proposal/load.ts';
import { moveProposal } from '../../proposal/move.ts';
import { holdMeeting } from '../load.ts';
import { meetingWords } from '../messages.ts';
import { policy } from '../policy.ts';
import { meetingTables } from '../schema.ts';

/** Asks a meeting to talk about something: a proposal, which then waits for its decision, or a matter in own words. */
export const addAgendaItem = command({
  name: 'forum.add-agenda-item',
  fields: { meeting_id: ref(), proposal_id: ref().optional(), title: line(140, 5).optional(), note: text(1000).optional() },
  may: policy.addAgendaItem,
  words: (language) => meetingWords(language).commands.addAgendaItem,
  async handle(context, { meeting_id, proposal_id, note, ...input }) {
    const { tx, workspaceId, actor, now, today } = context;
    const { personId, organisationId } = asMember(actor);
    await holdMeeting(tx, meeting_id, 'ask');
    const title = input.title ?? (proposal_id && (await holdProposal(tx, proposal_id)).title);
    if (title === undefined) throw fieldProblem('title', { rule: 'required' });
    if (proposal_id) await moveProposal(context, proposal_id, 'on_agenda');
    const tables = meetingTables(tx);
    const id = newId();
    const { last } = await tables
      .selectFrom('forum.agenda_item')
      .select((eb) => eb.fn.max('position').as('last'))
      .where('meeting_id', '=', meeting_id)
      .executeTakeFirstOrThrow();
    await tables
      .insertInto('forum.agenda_item')
      .values({
        workspace_id: workspaceId,
        id,
        meeting_id,
        position: (last ?? 0) + 1,
        title,
        note,
        proposal_id,
        asked_by: personId,
        asked_for: organisationId,
        asked_on: today,
        recorded_at: now,
      })
      .execute();
    return { kind: 'meeting', id: meeting_id, title, after: { agenda_item_id: id, title, proposal_id } };
  },
});
