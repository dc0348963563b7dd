import { newId } from '../../../kernel/id.ts';
import { shortDate } from '../../../kernel/calendar.ts';
import { asMember } from '../../../platform/access/actor.ts';
import { command } from '../../../platform/command/command.ts';
import { day, ref, text } from '../../../platform/command/fields.ts';
import { fieldProblem } from '../../../platform/problem/problem.ts';
import { commitmentWords } from '../messages.ts';
import { policy } from '../policy.ts';
import { commitmentTables } from '../schema.ts';
import { commitmentToMove } from './moving.ts';

const sameDay = {
  rule: 'said',
  id: 'Ini tanggal yang berlaku sekarang.',
  en: 'This is the date that stands now.',
} as const;

/** Asks the other side for another day. The promise stands as it is until they accept. */
export const proposeRenegotiation = command({
  name: 'forum.propose-renegotiation',
  fields: { commitment_id: ref(), new_due_on: day(), reason: text(1000, 10) },
  may: policy.proposeRenegotiation,
  words: (language) => commitmentWords(language).commands.proposeRenegotiation,
  async handle(context, input) {
    const { tx, workspaceId, actor, now, today } = context;
    const { personId, organisationId } = asMember(actor);
    const { side, what, due_on } = await commitmentToMove(context, input.commitment_id, 'renegotiate');
    const { new_due_on } = input;
    if (new_due_on < today) throw fieldProblem('new_due_on', { rule: 'earliest', limit: shortDate(today) });
    if (new_due_on === due_on) throw fieldProblem('new_due_on', sameDay);
    await commitmentTables(tx)
      .insertInto('forum.renegotiation')
      .values({
        ...input,
        workspace_id: workspaceId,
        id: newId(),
        side,
        proposed_by: personId,
        proposed_for: organisationId,
        proposed_on: today,
        recorded_at: now,
      })
      .execute();
    const { commitment_id: id, ...after } = input;
    return { kind: 'commitment', id, title: what, before: { due_on }, after };
  },
});
