import { newId } from '../../../kernel/id.ts';
import { command } from '../../../platform/command/command.ts';
import { choice, line } from '../../../platform/command/fields.ts';
import { policy } from '../../policy.ts';
import { registryTables } from '../../schema.ts';
import { findSubject } from '../queries/find-subject.ts';
import { figureWords } from '../messages.ts';
import { measures } from '../rules/measures.ts';
import { statedFields } from '../stated-fields.ts';

/** Records what a source says of a region or cluster. Other sources may say otherwise; both stay. */
export const recordFigure = command({
  name: 'registry.record-figure',
  fields: { subject: line(170).meta({ control: 'ref' }), measure: choice(measures), ...statedFields },
  may: policy.recordFigure,
  words: (language) => figureWords(language).commands.recordFigure,
  async handle({ tx, workspaceId, now }, input) {
    const about = await findSubject(tx, input.subject);
    const id = newId();
    await registryTables(tx)
      .insertInto('registry.figure')
      .values({ ...input, ...about, workspace_id: workspaceId, id, version: 1, recorded_at: now })
      .execute();
    const title = `${input.value} ${input.unit} (${input.source})`;
    return { kind: 'figure', id, title, after: { ...input, ...about } };
  },
});
