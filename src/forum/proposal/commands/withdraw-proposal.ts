import { command } from '../../../platform/command/command.ts';
import { ref, text } from '../../../platform/command/fields.ts';
import { Problem } from '../../../platform/problem/problem.ts';
import { holdProposal } from '../load.ts';
import { proposalWords } from '../messages.ts';
import { moveProposal } from '../move.ts';
import { policy } from '../policy.ts';

/** Takes a proposal back before it is decided, saying why; only the organisation that made it may. */
export const withdrawProposal = command({
  name: 'forum.withdraw-proposal',
  fields: { proposal_id: ref(), because: text(1000) },
  may: policy.withdrawProposal,
  words: (language) => proposalWords(language).commands.withdrawProposal,
  async handle(context, { proposal_id, because }) {
    const { title, state, proposed_for } = await holdProposal(context.tx, proposal_id);
    if (proposed_for !== context.actor.organisationId) throw new Problem('not-allowed');
    await moveProposal(context, proposal_id, 'withdrawn', because);
    const after = { state: 'withdrawn', because };
    return { kind: 'proposal', id: proposal_id, title, before: { state }, after };
  },
});
