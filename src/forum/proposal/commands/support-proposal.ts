import { asMember } from '../../../platform/access/actor.ts';
import { command } from '../../../platform/command/command.ts';
import { ref } from '../../../platform/command/fields.ts';
import { inBoth } from '../../../platform/i18n/messages.ts';
import { Problem } from '../../../platform/problem/problem.ts';
import { holdUndecided } from '../load.ts';
import { proposalWords } from '../messages.ts';
import { policy } from '../policy.ts';
import { groupOf } from '../rules/voice.ts';
import { proposalTables } from '../schema.ts';

/** Supports a proposal, once a person, as a voice of one stakeholder group. */
export const supportProposal = command({
  name: 'forum.support-proposal',
  fields: { proposal_id: ref() },
  may: policy.support,
  words: (language) => proposalWords(language).commands.supportProposal,
  async handle({ tx, workspaceId, actor, now, today }, { proposal_id }) {
    const { personId, organisationId, role } = asMember(actor);
    const proposal = await holdUndecided(tx, proposal_id);
    const tables = proposalTables(tx);
    const { groups } = await tables
      .selectFrom('identity.organisations')
      .select('groups')
      .where('id', '=', organisationId)
      .executeTakeFirstOrThrow();
    const added = await tables
      .insertInto('forum.support')
      .values({
        workspace_id: workspaceId,
        proposal_id,
        person_id: personId,
        organisation_id: organisationId,
        stakeholder_group: groupOf(role, groups),
        supported_on: today,
        recorded_at: now,
      })
      .onConflict((conflict) => conflict.columns(['workspace_id', 'proposal_id', 'person_id']).doNothing())
      .executeTakeFirst();
    if (added.numInsertedOrUpdatedRows === 0n) {
      throw new Problem('illegal-move', { reason: inBoth(proposalWords, (words) => words.reasons.supported) });
    }
    return { kind: 'proposal', id: proposal_id, title: proposal.title };
  },
});
