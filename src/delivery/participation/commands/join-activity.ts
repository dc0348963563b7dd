import { newId } from '../../../kernel/id.ts';
import { asMember } from '../../../platform/access/actor.ts';
import { command } from '../../../platform/command/command.ts';
import { ref } from '../../../platform/command/fields.ts';
import type { Tx } from '../../../platform/database/scope.ts';
import { inBoth } from '../../../platform/i18n/messages.ts';
import { Problem } from '../../../platform/problem/problem.ts';
import { holdForDeed } from '../../activity/load.ts';
import { policy } from '../../policy.ts';
import { deliveryTables } from '../../schema.ts';
import { participationWords } from '../messages.ts';
import { ownParticipation } from '../queries/own-participation.ts';
import { registeredCount } from '../queries/registered-count.ts';
import { seatsLeft } from '../rules/seats.ts';

/** Artisans register themselves while there are seats; who is in the registry takes part as that worker. */
export const joinActivity = command({
  name: 'delivery.join-activity',
  fields: { activity_id: ref() },
  may: policy.join,
  words: (language) => participationWords(language).commands.joinActivity,
  async handle({ tx, workspaceId, actor, now, today }, { activity_id }) {
    const { personId } = asMember(actor);
    const activity = await holdForDeed(tx, activity_id, 'join');
    if (await ownParticipation(tx, activity_id, personId)) throw refused('already');
    const left = seatsLeft(activity.seats, await registeredCount(tx, activity_id));
    if (left === 0) throw refused('full');
    await deliveryTables(tx)
      .insertInto('delivery.participation')
      .values({
        ...(await asWhom(tx, personId)),
        workspace_id: workspaceId,
        id: newId(),
        activity_id,
        registered_by: personId,
        registered_on: today,
        recorded_at: now,
      })
      .execute();
    return { kind: 'activity', id: activity_id, title: activity.title };
  },
});

async function asWhom(tx: Tx, personId: string): Promise<{ worker_id: string } | { person_id: string }> {
  const worker = await deliveryTables(tx)
    .selectFrom('registry.workers')
    .select('id')
    .where('person_id', '=', personId)
    .executeTakeFirst();
  return worker ? { worker_id: worker.id } : { person_id: personId };
}

function refused(why: 'already' | 'full'): Problem {
  return new Problem('illegal-move', { reason: inBoth(participationWords, (words) => words.reasons[why]) });
}
