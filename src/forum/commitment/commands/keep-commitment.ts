import { shortDate } from '../../../kernel/calendar.ts';
import { command } from '../../../platform/command/command.ts';
import { day, link, ref, text } from '../../../platform/command/fields.ts';
import { fieldProblem } from '../../../platform/problem/problem.ts';
import { commitmentWords } from '../messages.ts';
import { policy } from '../policy.ts';
import { saysEnough } from '../rules/parties.ts';
import { commitmentToMove, endCommitment, mustStandOn } from './moving.ts';

const tooLittle = {
  rule: 'said',
  id: 'Mohon ceritakan buktinya dengan paling sedikit lima kata, agar orang lain dapat memeriksanya.',
  en: 'Please tell the evidence in at least five words, so that others can check it.',
} as const;

/** Shows that a promise was kept, and when. Only those who answer for it can; the evidence is public. */
export const keepCommitment = command({
  name: 'forum.keep-commitment',
  fields: { commitment_id: ref(), kept_on: day(), evidence: text(2000), evidence_link: link().optional() },
  may: policy.keepCommitment,
  words: (language) => commitmentWords(language).commands.keepCommitment,
  async handle(context, { commitment_id, ...kept }) {
    const commitment = await commitmentToMove(context, commitment_id, 'keep');
    mustStandOn('owner', commitment);
    const { today } = context;
    const { made_on } = commitment;
    if (kept.kept_on > today) throw fieldProblem('kept_on', { rule: 'latest', limit: shortDate(today) });
    if (kept.kept_on < made_on) throw fieldProblem('kept_on', { rule: 'earliest', limit: shortDate(made_on) });
    if (!saysEnough(kept.evidence)) throw fieldProblem('evidence', tooLittle);
    await endCommitment(context, commitment_id, { closed_as: 'kept', ...kept });
    const before = { state: commitment.standing };
    const after = { state: 'kept', ...kept };
    return { kind: 'commitment', id: commitment_id, title: commitment.what, before, after };
  },
});
