import { asMember } from '../../../platform/access/actor.ts';
import { command } from '../../../platform/command/command.ts';
import { ref } from '../../../platform/command/fields.ts';
import { inBoth } from '../../../platform/i18n/messages.ts';
import { Problem } from '../../../platform/problem/problem.ts';
import { holdUndecided } from '../load.ts';
import { proposalWords } from '../messages.ts';
import { policy } from '../policy.ts';
import { isProposer } from '../queries/proposers.ts';
import { proposalTables } from '../schema.ts';

/** Makes the actor's organisation a proposer too: an association and a department propose it together. */
export const coSignProposal = command({
  name: 'forum.co-sign-proposal',
  fields: { proposal_id: ref() },
  may: policy.coSignProposal,
  words: (language) => proposalWords(language).commands.coSignProposal,
  async handle({ tx, workspaceId, actor, now, today }, { proposal_id }) {
    const { personId, organisationId } = asMember(actor);
    const proposal = await holdUndecided(tx, proposal_id);
    if (await isProposer(tx, proposal, organisationId)) {
      throw new Problem('illegal-move', { reason: inBoth(proposalWords, (words) => words.reasons.own) });
    }
    await proposalTables(tx)
      .insertInto('forum.co_proposer')
      .values({
        workspace_id: workspaceId,
        proposal_id,
        organisation_id: organisationId,
        signed_by: personId,
        signed_on: today,
        recorded_at: now,
      })
      .execute();
    return { kind: 'proposal', id: proposal_id, title: proposal.title };
  },
});
