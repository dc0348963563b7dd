import { newId } from '../../../kernel/id.ts';
import { asMember } from '../../../platform/access/actor.ts';
import { command } from '../../../platform/command/command.ts';
import { flag } from '../../../platform/command/fields.ts';
import { policy } from '../../policy.ts';
import { planTables } from '../../schema.ts';
import { programmeWords } from '../messages.ts';
import { checkPeriod, linkSources, programmeFields } from '../programme-fields.ts';

/** Proposes a programme of one's own organisation; one that no forum decided is allowed, and shows. */
export const proposeProgramme = command({
  name: 'plan.propose-programme',
  fields: { ...programmeFields, fictional: flag() },
  may: policy.plan,
  words: (language) => programmeWords(language).commands.proposeProgramme,
  async handle(context, input) {
    const { tx, workspaceId, actor, now, today } = context;
    checkPeriod(input);
    const { decision_ids, commitment_ids, ...told } = input;
    const { organisationId } = asMember(actor);
    const id = newId();
    await planTables(tx)
      .insertInto('plan.programme')
      .values({
        ...told,
        workspace_id: workspaceId,
        id,
        organisation_id: organisationId,
        proposed_on: today,
        recorded_at: now,
      })
      .execute();
    await linkSources(context, id, { decision_ids, commitment_ids });
    return { kind: 'programme', id, title: input.title, after: input };
  },
});
