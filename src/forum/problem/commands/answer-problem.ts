import { newId } from '../../../kernel/id.ts';
import { asMember } from '../../../platform/access/actor.ts';
import { command } from '../../../platform/command/command.ts';
import { ref, text } from '../../../platform/command/fields.ts';
import { notFound } from '../../../platform/problem/problem.ts';
import { problemWords } from '../messages.ts';
import { policy } from '../policy.ts';
import { problemTables } from '../schema.ts';

/** Answers a problem in public. Several parties may answer; the first answer meets the deadline. */
export const answerProblem = command({
  name: 'forum.answer-problem',
  fields: { problem_id: ref(), body: text(4000) },
  may: policy.answerProblem,
  words: (language) => problemWords(language).commands.answerProblem,
  async handle({ tx, workspaceId, actor, now, today }, { problem_id, body }) {
    const { personId, organisationId } = asMember(actor);
    const tables = problemTables(tx);
    const problem = await tables
      .selectFrom('forum.problem')
      .select('title')
      .where('id', '=', problem_id)
      .executeTakeFirst();
    if (!problem) throw notFound();
    await tables
      .insertInto('forum.answer')
      .values({
        workspace_id: workspaceId,
        id: newId(),
        problem_id,
        body,
        answered_by: personId,
        answered_for: organisationId,
        answered_on: today,
        recorded_at: now,
      })
      .execute();
    return { kind: 'problem', id: problem_id, title: problem.title, after: { body } };
  },
});
