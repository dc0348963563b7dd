import { newId } from '../../../kernel/id.ts';
import { asMember } from '../../../platform/access/actor.ts';
import { command } from '../../../platform/command/command.ts';
import { choice, ref, text } from '../../../platform/command/fields.ts';
import { holdUndecided } from '../load.ts';
import { proposalWords } from '../messages.ts';
import { policy } from '../policy.ts';
import { proposalTables, stances } from '../schema.ts';

/** Adds an argument for or against a proposal, or one that is neither; members read it. */
export const commentOnProposal = command({
  name: 'forum.comment-on-proposal',
  fields: { proposal_id: ref(), stance: choice(stances), body: text(2000) },
  may: policy.comment,
  words: (language) => proposalWords(language).commands.commentOnProposal,
  async handle({ tx, workspaceId, actor, now, today }, { proposal_id, stance, body }) {
    const { personId, organisationId } = asMember(actor);
    const proposal = await holdUndecided(tx, proposal_id);
    await proposalTables(tx)
      .insertInto('forum.comment')
      .values({
        workspace_id: workspaceId,
        id: newId(),
        proposal_id,
        stance,
        body,
        written_by: personId,
        written_for: organisationId,
        written_on: today,
        recorded_at: now,
      })
      .execute();
    return { kind: 'proposal', id: proposal_id, title: proposal.title, after: { stance, body } };
  },
});
