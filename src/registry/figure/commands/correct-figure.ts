import { command } from '../../../platform/command/command.ts';
import { ref, text, whole } from '../../../platform/command/fields.ts';
import { Problem } from '../../../platform/problem/problem.ts';
import { policy } from '../../policy.ts';
import { registryTables } from '../../schema.ts';
import { figureWords } from '../messages.ts';
import { getFigure } from '../queries/get-figure.ts';
import { statedFields } from '../stated-fields.ts';

/** Corrects what was recorded of a source, with the reason. What stood there before stays readable. */
export const correctFigure = command({
  name: 'registry.correct-figure',
  fields: { figure_id: ref(), version: whole(1, 1e6), ...statedFields, why: text(500) },
  may: policy.correctFigure,
  words: (language) => figureWords(language).commands.correctFigure,
  async handle({ tx, workspaceId, now }, { figure_id: id, version, ...stated }) {
    const before = await getFigure(tx, id);
    if (before.version !== version) throw new Problem('stale', { current: before });
    const { subject, cluster_id, measure } = before;
    const added = await registryTables(tx)
      .insertInto('registry.figure')
      .values({
        ...stated,
        workspace_id: workspaceId,
        id,
        version: version + 1,
        subject,
        cluster_id,
        measure,
        recorded_at: now,
      })
      .onConflict((conflict) => conflict.columns(['workspace_id', 'id', 'version']).doNothing())
      .executeTakeFirst();
    // Somebody else was quicker by a moment.
    const isLate = added.numInsertedOrUpdatedRows === 0n;
    if (isLate) throw new Problem('stale', { current: await getFigure(tx, id) });
    const title = `${stated.value} ${stated.unit} (${stated.source})`;
    return { kind: 'figure', id, title, before, after: stated };
  },
});
