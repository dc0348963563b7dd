import { command } from '../../platform/command/command.ts';
import { choice, flag, line, many, text, whole } from '../../platform/command/fields.ts';
import { fieldProblem } from '../../platform/problem/problem.ts';
import { newId } from '../../kernel/id.ts';
import { identityWords } from '../messages.ts';
import { policy } from '../policy.ts';
import { identityTables, stakeholderGroups } from '../schema.ts';

/** Records a stakeholder body, formal or informal, in one or more of the six groups. */
export const addOrganisation = command({
  name: 'identity.add-organisation',
  fields: {
    name: line(160),
    aliases: many(line(160)),
    groups: many(choice(stakeholderGroups)).meta({ control: 'many', options: stakeholderGroups }),
    form: choice(['formal', 'informal']),
    status: choice(['active', 'dormant', 'dissolved', 'unknown']),
    role: text(1000).optional(),
    founded: whole(1000, 2200).optional(),
    government_code: line(13).optional(),
    source: line(500).optional(),
    fictional: flag(),
  },
  may: policy.addOrganisation,
  words: (language) => identityWords(language).commands.addOrganisation,
  async handle({ tx, workspaceId, now }, input) {
    if (input.groups.length === 0) throw fieldProblem('groups', { rule: 'required' });
    const { role, government_code, ...rest } = input;
    const id = newId();
    const added = await identityTables(tx)
      .insertInto('identity.organisation')
      .values({ ...rest, workspace_id: workspaceId, id, part: role, region_code: government_code, recorded_at: now })
      .onConflict((conflict) => conflict.columns(['workspace_id', 'name']).doNothing())
      .executeTakeFirst();
    if (added.numInsertedOrUpdatedRows === 0n) throw fieldProblem('name', { rule: 'taken' });
    return { kind: 'organisation', id, title: input.name, after: rest };
  },
});
