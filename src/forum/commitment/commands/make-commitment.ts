import { newId } from '../../../kernel/id.ts';
import { shortDate } from '../../../kernel/calendar.ts';
import { tenureRoles } from '../../../identity/index.ts';
import { asMember } from '../../../platform/access/actor.ts';
import { command } from '../../../platform/command/command.ts';
import { choice, day, ref, text } from '../../../platform/command/fields.ts';
import type { Tx } from '../../../platform/database/scope.ts';
import { Problem, fieldProblem, notFound } from '../../../platform/problem/problem.ts';
import { commitmentWords } from '../messages.ts';
import { policy } from '../policy.ts';
import { commitmentTables } from '../schema.ts';

const toItself = {
  rule: 'said',
  id: 'Komitmen diberikan kepada pihak lain, bukan kepada diri sendiri.',
  en: 'A commitment is given to another party, not to oneself.',
} as const;

const wasRejected = {
  id: 'Keputusan ini menolak usulan, jadi tidak ada yang perlu disanggupi.',
  en: 'This decision rejected the proposal, so there is nothing to commit to.',
};

/**
 * Gives a promise: an office does something by a day, for another organisation. The secretariat records
 * what was promised in the forum for anybody; everybody else promises for their own organisation only.
 */
export const makeCommitment = command({
  name: 'forum.make-commitment',
  fields: {
    what: text(500, 5),
    owner_organisation_id: ref(),
    owner_role: choice(tenureRoles),
    due_on: day(),
    promised_to_organisation_id: ref(),
    decision_id: ref().optional(),
  },
  may: policy.makeCommitment,
  words: (language) => commitmentWords(language).commands.makeCommitment,
  async handle({ tx, workspaceId, actor, now, today }, input) {
    const { personId, organisationId, role } = asMember(actor);
    const { owner_organisation_id: owner, promised_to_organisation_id: receiver, due_on } = input;
    if (role !== 'secretariat' && organisationId !== owner) throw new Problem('not-allowed');
    if (owner === receiver) throw fieldProblem('promised_to_organisation_id', toItself);
    if (due_on < today) throw fieldProblem('due_on', { rule: 'earliest', limit: shortDate(today) });
    if (input.decision_id) await mustBeAdopted(tx, input.decision_id);
    const id = newId();
    await commitmentTables(tx)
      .insertInto('forum.commitment')
      .values({ ...input, workspace_id: workspaceId, id, made_on: today, made_by: personId, recorded_at: now })
      .execute();
    return { kind: 'commitment', id, title: input.what, after: input };
  },
});

async function mustBeAdopted(tx: Tx, decisionId: string): Promise<void> {
  const decision = await commitmentTables(tx)
    .selectFrom('forum.decisions')
    .select('outcome')
    .where('id', '=', decisionId)
    .executeTakeFirst();
  if (!decision) throw notFound();
  if (decision.outcome === 'rejected') throw new Problem('illegal-move', { reason: wasRejected });
}
