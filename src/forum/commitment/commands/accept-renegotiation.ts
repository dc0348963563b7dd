import { newId } from '../../../kernel/id.ts';
import { asMember } from '../../../platform/access/actor.ts';
import { command } from '../../../platform/command/command.ts';
import type { Context } from '../../../platform/command/command.ts';
import { ref } from '../../../platform/command/fields.ts';
import { Problem, notFound } from '../../../platform/problem/problem.ts';
import { commitmentWords } from '../messages.ts';
import { policy } from '../policy.ts';
import { commitmentTables } from '../schema.ts';
import { commitmentToMove, endCommitment } from './moving.ts';

const superseded = {
  id: 'Sudah ada usulan tanggal yang lebih baru.',
  en: 'A newer date has been proposed meanwhile.',
};
const past = {
  id: 'Tanggal yang diusulkan sudah lewat. Usulkan tanggal baru.',
  en: 'The proposed date has passed. Propose a new one.',
};

/** Agrees to another day. The old promise ends as renegotiated; a new one with that day takes its place. */
export const acceptRenegotiation = command({
  name: 'forum.accept-renegotiation',
  fields: { commitment_id: ref(), renegotiation_id: ref() },
  may: policy.acceptRenegotiation,
  words: (language) => commitmentWords(language).commands.acceptRenegotiation,
  async handle(context, { commitment_id, renegotiation_id }) {
    const commitment = await commitmentToMove(context, commitment_id, 'renegotiate');
    const asked = await newestRenegotiation(context, commitment_id);
    if (asked.id !== renegotiation_id) throw new Problem('illegal-move', { reason: superseded });
    if (asked.side === commitment.side) throw new Problem('not-allowed');
    if (asked.new_due_on < context.today) throw new Problem('illegal-move', { reason: past });
    await endCommitment(context, commitment_id, { closed_as: 'renegotiated', closing_reason: asked.reason });
    await markAccepted(context, asked.id);
    const successor = await makeSuccessor(context, commitment, asked.new_due_on);
    const before = { state: commitment.standing, due_on: commitment.due_on };
    const after = { state: 'renegotiated', due_on: asked.new_due_on, successor };
    return { kind: 'commitment', id: commitment_id, title: commitment.what, before, after };
  },
});

async function newestRenegotiation({ tx }: Context, commitmentId: string) {
  const asked = await commitmentTables(tx)
    .selectFrom('forum.renegotiation')
    .select(['id', 'side', 'new_due_on', 'reason'])
    .where('commitment_id', '=', commitmentId)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!asked) throw notFound();
  return asked;
}

async function markAccepted({ tx, actor, today }: Context, id: string): Promise<void> {
  const { personId, organisationId } = asMember(actor);
  await commitmentTables(tx)
    .updateTable('forum.renegotiation')
    .set({ accepted_by: personId, accepted_for: organisationId, accepted_on: today })
    .where('id', '=', id)
    .execute();
}

type Old = Awaited<ReturnType<typeof commitmentToMove>>;

async function makeSuccessor(context: Context, old: Old, due_on: string): Promise<string> {
  const { tx, workspaceId, actor, now, today } = context;
  const { what, decision_id, owner_organisation_id, owner_role, promised_to_organisation_id } = old;
  const id = newId();
  await commitmentTables(tx)
    .insertInto('forum.commitment')
    .values({
      workspace_id: workspaceId,
      id,
      what,
      decision_id,
      owner_organisation_id,
      owner_role,
      promised_to_organisation_id,
      made_on: today,
      due_on,
      made_by: asMember(actor).personId,
      successor_of: old.id,
      recorded_at: now,
    })
    .execute();
  return id;
}
