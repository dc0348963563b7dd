import { newId } from '../../../kernel/id.ts';
import { asMember } from '../../../platform/access/actor.ts';
import { command } from '../../../platform/command/command.ts';
import { ref, text } from '../../../platform/command/fields.ts';
import { inBoth } from '../../../platform/i18n/messages.ts';
import { Problem } from '../../../platform/problem/problem.ts';
import { holdProposal, movedOn } from '../load.ts';
import { proposalWords } from '../messages.ts';
import { policy } from '../policy.ts';
import { isProposer } from '../queries/proposers.ts';
import { proposalTables } from '../schema.ts';

/**
 * Answers a proposal in public. Several parties may, also after it was decided; the organisations
 * that propose it do not answer themselves.
 */
export const answerProposal = command({
  name: 'forum.answer-proposal',
  fields: { proposal_id: ref(), body: text(4000) },
  may: policy.answerProposal,
  words: (language) => proposalWords(language).commands.answerProposal,
  async handle({ tx, workspaceId, actor, now, today }, { proposal_id, body }) {
    const { personId, organisationId } = asMember(actor);
    const proposal = await holdProposal(tx, proposal_id);
    if (proposal.state === 'withdrawn') throw movedOn(proposal.state);
    if (await isProposer(tx, proposal, organisationId)) {
      throw new Problem('illegal-move', { reason: inBoth(proposalWords, (words) => words.reasons.ownAnswer) });
    }
    await proposalTables(tx)
      .insertInto('forum.answer')
      .values({
        workspace_id: workspaceId,
        id: newId(),
        proposal_id,
        body,
        answered_by: personId,
        answered_for: organisationId,
        answered_on: today,
        recorded_at: now,
      })
      .execute();
    return { kind: 'proposal', id: proposal_id, title: proposal.title, after: { body } };
  },
});
