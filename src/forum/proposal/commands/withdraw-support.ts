import { asMember } from '../../../platform/access/actor.ts';
import { command } from '../../../platform/command/command.ts';
import { ref } from '../../../platform/command/fields.ts';
import { inBoth } from '../../../platform/i18n/messages.ts';
import { Problem } from '../../../platform/problem/problem.ts';
import { holdUndecided } from '../load.ts';
import { proposalWords } from '../messages.ts';
import { policy } from '../policy.ts';
import { proposalTables } from '../schema.ts';

/** Takes one's own support back, until the proposal is decided. */
export const withdrawSupport = command({
  name: 'forum.withdraw-support',
  fields: { proposal_id: ref() },
  may: policy.support,
  words: (language) => proposalWords(language).commands.withdrawSupport,
  async handle({ tx, actor }, { proposal_id }) {
    const { personId } = asMember(actor);
    const proposal = await holdUndecided(tx, proposal_id);
    const removed = await proposalTables(tx)
      .deleteFrom('forum.support')
      .where('proposal_id', '=', proposal_id)
      .where('person_id', '=', personId)
      .executeTakeFirst();
    if (removed.numDeletedRows === 0n) {
      throw new Problem('illegal-move', { reason: inBoth(proposalWords, (words) => words.reasons.notSupported) });
    }
    return { kind: 'proposal', id: proposal_id, title: proposal.title };
  },
});
