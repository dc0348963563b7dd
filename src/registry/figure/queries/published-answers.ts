import type { Tx } from '../../../platform/database/scope.ts';
import { registryTables } from '../../schema.ts';

/** Answers of published surveys, in the order in which they were recorded. */
export function publishedAnswers(tx: Tx) {
  return registryTables(tx)
    .selectFrom('registry.published_answer as a')
    .innerJoin('registry.clusters as c', 'c.id', 'a.cluster_id')
    .select(['a.cluster_id', 'c.name as cluster', 'a.question', 'a.answer', 'a.percent', 'a.respondents'])
    .select(['a.note', 'a.source'])
    .orderBy('a.id')
    .execute();
}

export type PublishedAnswer = Awaited<ReturnType<typeof publishedAnswers>>[number];
