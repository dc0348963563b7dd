import { newId } from '../../../kernel/id.ts';
import { asMember } from '../../../platform/access/actor.ts';
import { command } from '../../../platform/command/command.ts';
import { flag } from '../../../platform/command/fields.ts';
import { policy } from '../../policy.ts';
import { deliveryTables } from '../../schema.ts';
import { activityWords } from '../messages.ts';
import { asKept, planFields } from '../plan.ts';

/** Plans an activity of one's own organisation; one without a programme is allowed, and shows. */
export const planActivity = command({
  name: 'delivery.plan-activity',
  fields: { ...planFields, fictional: flag() },
  may: policy.organise,
  words: (language) => activityWords(language).commands.planActivity,
  async handle({ tx, workspaceId, actor, now, today }, input) {
    const { personId, organisationId } = asMember(actor);
    const plan = asKept(input);
    const id = newId();
    await deliveryTables(tx)
      .insertInto('delivery.activity')
      .values({
        ...plan,
        workspace_id: workspaceId,
        id,
        organisation_id: organisationId,
        planned_by: personId,
        planned_on: today,
        recorded_at: now,
      })
      .execute();
    return { kind: 'activity', id, title: input.title, after: plan };
  },
});
