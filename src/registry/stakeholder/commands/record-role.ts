import { stakeholderGroups } from '../../../identity/index.ts';
import { newId } from '../../../kernel/id.ts';
import { command } from '../../../platform/command/command.ts';
import { choice, line, many, text } from '../../../platform/command/fields.ts';
import { policy } from '../../policy.ts';
import { registryTables } from '../../schema.ts';
import { stakeholderWords } from '../messages.ts';

/** Records what a source says a stakeholder group is there for, and who belongs to it. */
export const recordRole = command({
  name: 'registry.record-role',
  fields: {
    group: choice(stakeholderGroups),
    actors: many(line(160)),
    role: text(1000),
    source: line(500),
  },
  may: policy.recordRole,
  words: (language) => stakeholderWords(language).commands.recordRole,
  async handle({ tx, workspaceId, now }, { group, ...input }) {
    const id = newId();
    await registryTables(tx)
      .insertInto('registry.role')
      .values({ ...input, stakeholder_group: group, workspace_id: workspaceId, id, recorded_at: now })
      .execute();
    return { kind: 'role', id, title: input.role.slice(0, 160), after: { group, ...input } };
  },
});
