import { command } from '../../platform/command/command.ts';
import { choice, day, ref } from '../../platform/command/fields.ts';
import { newId } from '../../kernel/id.ts';
import { identityWords } from '../messages.ts';
import { policy } from '../policy.ts';
import { organisationName } from '../queries/organisations.ts';
import { tenureRoles } from '../rules/roles.ts';
import { identityTables } from '../schema.ts';

/** Puts a person into a role of an organisation. What that role promised is theirs from then on. */
export const beginTenure = command({
  name: 'identity.begin-tenure',
  fields: { person_id: ref(), organisation_id: ref(), role: choice(tenureRoles), valid_from: day() },
  may: policy.beginTenure,
  words: (language) => identityWords(language).commands.beginTenure,
  async handle({ tx, workspaceId, now }, input) {
    const id = newId();
    const title = await organisationName(tx, input.organisation_id);
    await identityTables(tx)
      .insertInto('identity.tenure')
      .values({ workspace_id: workspaceId, id, ...input, recorded_at: now })
      .execute();
    return { kind: 'tenure', id, title, after: input };
  },
});
