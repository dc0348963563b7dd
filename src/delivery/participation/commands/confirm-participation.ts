import { asMember } from '../../../platform/access/actor.ts';
import { command } from '../../../platform/command/command.ts';
import { ref } from '../../../platform/command/fields.ts';
import { inBoth } from '../../../platform/i18n/messages.ts';
import { Problem } from '../../../platform/problem/problem.ts';
import { holdForDeed } from '../../activity/load.ts';
import { policy } from '../../policy.ts';
import { deliveryTables } from '../../schema.ts';
import { answerFields } from '../answer-fields.ts';
import { participationWords } from '../messages.ts';
import { ownParticipation } from '../queries/own-participation.ts';

/**
 * A participant says whether they were there, and may say what was useful. Their own answer takes the place
 * of an earlier one, and of one that somebody else entered for them.
 */
export const confirmParticipation = command({
  name: 'delivery.confirm-participation',
  fields: { activity_id: ref(), ...answerFields },
  may: policy.confirm,
  words: (language) => participationWords(language).commands.confirmParticipation,
  async handle({ tx, actor, today }, { activity_id, answer, useful }) {
    const { personId } = asMember(actor);
    const activity = await holdForDeed(tx, activity_id, 'confirm');
    const mine = await ownParticipation(tx, activity_id, personId);
    if (!mine) throw new Problem('not-allowed', { reason: inBoth(participationWords, (words) => words.reasons.notYou) });
    await deliveryTables(tx)
      .updateTable('delivery.participation')
      .set({ answer, useful: useful ?? null, answered_on: today, answered_by: personId, consent: null })
      .where('id', '=', mine.id)
      .execute();
    const before = { answer: mine.answer };
    return { kind: 'participation', id: mine.id, title: activity.title, about: personId, before, after: { answer } };
  },
});
