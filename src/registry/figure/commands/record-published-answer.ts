import { newId } from '../../../kernel/id.ts';
import { command } from '../../../platform/command/command.ts';
import { decimal, line, text, whole } from '../../../platform/command/fields.ts';
import { fieldProblem } from '../../../platform/problem/problem.ts';
import { findCluster } from '../../cluster/queries/find-cluster.ts';
import { policy } from '../../policy.ts';
import { registryTables } from '../../schema.ts';
import { figureWords } from '../messages.ts';

/** Records the share of one answer to a question of a published survey, as it was printed. */
export const recordPublishedAnswer = command({
  name: 'registry.record-published-answer',
  fields: {
    cluster: line(160).meta({ control: 'ref' }),
    question: line(300),
    answer: line(120),
    percent: decimal()
      .refine((share) => share >= 0, { error: 'least:0' })
      .refine((share) => share <= 100, { error: 'most:100' })
      .meta({ control: 'number' }),
    respondents: whole(1, 1e7).optional(),
    note: text(1000).optional(),
    source: line(500),
  },
  may: policy.recordPublishedAnswer,
  words: (language) => figureWords(language).commands.recordPublishedAnswer,
  async handle({ tx, workspaceId, now }, { cluster, ...input }) {
    const { id: cluster_id, name } = await findCluster(tx, cluster);
    const id = newId();
    const added = await registryTables(tx)
      .insertInto('registry.published_answer')
      .values({ ...input, cluster_id, workspace_id: workspaceId, id, recorded_at: now })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    if (added.numInsertedOrUpdatedRows === 0n) throw fieldProblem('answer', { rule: 'taken' });
    const title = `${name}: ${input.question}`;
    return { kind: 'published_answer', id, title, after: { ...input, cluster_id } };
  },
});
