import { command } from '../../../platform/command/command.ts';
import { ref, whole } from '../../../platform/command/fields.ts';
import { Problem } from '../../../platform/problem/problem.ts';
import { draftFields, readLinks, rewriteLinks } from '../draft.ts';
import { holdUndecided } from '../load.ts';
import { proposalWords } from '../messages.ts';
import { policy } from '../policy.ts';
import { isProposer } from '../queries/proposers.ts';
import { proposalTables } from '../schema.ts';

/** Rewrites a proposal that is not decided yet; those who propose it may, and nobody else. */
export const editProposal = command({
  name: 'forum.edit-proposal',
  fields: { proposal_id: ref(), version: whole(1, 1e6), ...draftFields },
  may: policy.editProposal,
  words: (language) => proposalWords(language).commands.editProposal,
  async handle({ tx, workspaceId, actor }, { proposal_id, version, ...input }) {
    const { title, what, expected_result, ...proposal } = await holdUndecided(tx, proposal_id);
    if (!(await isProposer(tx, proposal, actor.organisationId))) throw new Problem('not-allowed');
    const before = { title, what, expected_result, ...(await readLinks(tx, proposal_id)) };
    if (proposal.version !== version) {
      throw new Problem('stale', { current: { ...before, version: proposal.version } });
    }
    const { needed_from, problem_ids, ...words } = input;
    await proposalTables(tx)
      .updateTable('forum.proposal')
      .set({ ...words, version: version + 1 })
      .where('id', '=', proposal_id)
      .execute();
    await rewriteLinks(tx, workspaceId, proposal_id, { needed_from, problem_ids });
    return { kind: 'proposal', id: proposal_id, title: input.title, before, after: input };
  },
});
