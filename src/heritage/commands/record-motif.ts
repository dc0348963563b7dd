import { parseDay } from '../../kernel/calendar.ts';
import { newId } from '../../kernel/id.ts';
import { command } from '../../platform/command/command.ts';
import { line, text } from '../../platform/command/fields.ts';
import { fieldProblem } from '../../platform/problem/problem.ts';
import { loadRegions } from '../../registry/index.ts';
import { heritageWords } from '../messages.ts';
import { policy } from '../policy.ts';
import { heritageTables } from '../schema.ts';

/** Records a motif as a source explains it. What later material corrects stands beside it. */
export const recordMotif = command({
  name: 'heritage.record-motif',
  fields: {
    name: line(120),
    meaning: text(1000),
    place: line(160).optional(),
    belongs_to: line(13).meta({ control: 'ref' }).optional(),
    since: line(40).optional(),
    correction: text(1000).optional(),
    source: line(500),
  },
  may: policy.recordMotif,
  words: (language) => heritageWords(language).commands.recordMotif,
  async handle({ tx, workspaceId, now }, input) {
    const { belongs_to } = input;
    const isRegion = !belongs_to || (await loadRegions()).has(belongs_to);
    if (!isRegion) throw fieldProblem('belongs_to', { rule: 'unknown' });
    const since = input.since && (parseDay(input.since) ?? input.since);
    const id = newId();
    const added = await heritageTables(tx)
      .insertInto('heritage.motif')
      .values({ ...input, since, workspace_id: workspaceId, id, recorded_at: now })
      .onConflict((conflict) => conflict.columns(['workspace_id', 'name']).doNothing())
      .executeTakeFirst();
    if (added.numInsertedOrUpdatedRows === 0n) throw fieldProblem('name', { rule: 'taken' });
    return { kind: 'motif', id, title: input.name, after: { ...input, since } };
  },
});
