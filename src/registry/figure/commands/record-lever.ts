import { newId } from '../../../kernel/id.ts';
import { command } from '../../../platform/command/command.ts';
import { line, text } from '../../../platform/command/fields.ts';
import { policy } from '../../policy.ts';
import { registryTables } from '../../schema.ts';
import { figureWords } from '../messages.ts';

/** Records a policy that moves demand or production, such as batik as the dress of civil servants. */
export const recordLever = command({
  name: 'registry.record-lever',
  fields: { name: line(160), what: text(1000), source: line(500) },
  may: policy.recordLever,
  words: (language) => figureWords(language).commands.recordLever,
  async handle({ tx, workspaceId, now }, input) {
    const id = newId();
    await registryTables(tx)
      .insertInto('registry.lever')
      .values({ ...input, workspace_id: workspaceId, id, recorded_at: now })
      .execute();
    return { kind: 'lever', id, title: input.name, after: input };
  },
});
