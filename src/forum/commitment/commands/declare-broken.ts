import { command } from '../../../platform/command/command.ts';
import { ref, text } from '../../../platform/command/fields.ts';
import { commitmentWords } from '../messages.ts';
import { policy } from '../policy.ts';
import { commitmentToMove, endCommitment } from './moving.ts';

/** Says that a late promise will not be kept any more. Either side may, and says why. */
export const declareBroken = command({
  name: 'forum.declare-broken',
  fields: { commitment_id: ref(), reason: text(1000, 10) },
  may: policy.declareBroken,
  words: (language) => commitmentWords(language).commands.declareBroken,
  async handle(context, { commitment_id, reason }) {
    const { what, standing } = await commitmentToMove(context, commitment_id, 'declareBroken');
    await endCommitment(context, commitment_id, { closed_as: 'broken', closing_reason: reason });
    const after = { state: 'broken', reason };
    return { kind: 'commitment', id: commitment_id, title: what, before: { state: standing }, after };
  },
});
