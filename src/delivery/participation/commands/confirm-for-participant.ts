import { asMember } from '../../../platform/access/actor.ts';
import { command } from '../../../platform/command/command.ts';
import { choice, ref } from '../../../platform/command/fields.ts';
import { inBoth } from '../../../platform/i18n/messages.ts';
import { Problem } from '../../../platform/problem/problem.ts';
import { holdForDeed } from '../../activity/load.ts';
import { policy } from '../../policy.ts';
import { deliveryTables } from '../../schema.ts';
import { answerFields } from '../answer-fields.ts';
import { participationWords } from '../messages.ts';
import { participationById } from '../queries/participation.ts';
import { consents } from '../rules/accord.ts';
import { speaksFor } from '../rules/voice.ts';

/**
 * Assisted entry: the secretary of an association enters what a participant without an account answered,
 * and how they agreed to it. It is shown as such everywhere.
 */
export const confirmForParticipant = command({
  name: 'delivery.confirm-for-participant',
  fields: {
    participation_id: ref(),
    answer: answerFields.answer,
    consent: choice(consents),
    useful: answerFields.useful,
  },
  may: policy.confirmFor,
  words: (language) => participationWords(language).commands.confirmForParticipant,
  async handle({ tx, actor, today }, { participation_id, answer, consent, useful }) {
    const { personId, organisationId } = asMember(actor);
    const theirs = await participationById(tx, participation_id);
    if (theirs.person_id !== null) throw canSpeak();
    if (!speaksFor(organisationId, theirs)) throw new Problem('not-allowed');
    const activity = await holdForDeed(tx, theirs.activity_id, 'confirm');
    await deliveryTables(tx)
      .updateTable('delivery.participation')
      .set({ answer, useful: useful ?? null, answered_on: today, answered_by: personId, consent })
      .where('id', '=', participation_id)
      .execute();
    const before = { answer: theirs.answer };
    const about = theirs.worker_id ?? undefined;
    const { title } = activity;
    return { kind: 'participation', id: participation_id, title, about, before, after: { answer, consent } };
  },
});

function canSpeak(): Problem {
  return new Problem('illegal-move', { reason: inBoth(participationWords, (words) => words.reasons.canSpeak) });
}
