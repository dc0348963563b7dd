import { command } from '../../../platform/command/command.ts';
import { ref, text } from '../../../platform/command/fields.ts';
import { commitmentWords } from '../messages.ts';
import { policy } from '../policy.ts';
import { commitmentToMove, endCommitment, mustStandOn } from './moving.ts';

/** Takes a promise back, saying why. After its date it still counts as one that was not kept. */
export const withdrawCommitment = command({
  name: 'forum.withdraw-commitment',
  fields: { commitment_id: ref(), reason: text(1000, 10) },
  may: policy.withdrawCommitment,
  words: (language) => commitmentWords(language).commands.withdrawCommitment,
  async handle(context, { commitment_id, reason }) {
    const commitment = await commitmentToMove(context, commitment_id, 'withdraw');
    mustStandOn('owner', commitment);
    await endCommitment(context, commitment_id, { closed_as: 'withdrawn', closing_reason: reason });
    const before = { state: commitment.standing };
    const after = { state: 'withdrawn', reason };
    return { kind: 'commitment', id: commitment_id, title: commitment.what, before, after };
  },
});
