import { command } from '../../../platform/command/command.ts';
import { line, ref, text, whole } from '../../../platform/command/fields.ts';
import { inBoth } from '../../../platform/i18n/messages.ts';
import { Problem, notFound } from '../../../platform/problem/problem.ts';
import { problemWords } from '../messages.ts';
import { policy } from '../policy.ts';
import { problemTables } from '../schema.ts';

/** Rewrites a problem; whoever raised it may, until it is answered, so that answers keep their question. */
export const editProblem = command({
  name: 'forum.edit-problem',
  fields: {
    problem_id: ref(),
    version: whole(1, 1e6),
    title: line(140, 5),
    story: text(4000),
    place: line(120).optional(),
  },
  may: policy.editProblem,
  words: (language) => problemWords(language).commands.editProblem,
  async handle({ tx, actor }, { problem_id, version, ...input }) {
    const tables = problemTables(tx);
    const problem = await tables
      .selectFrom('forum.problem')
      .select(['title', 'story', 'place', 'version', 'raised_by'])
      .where('id', '=', problem_id)
      .forUpdate()
      .executeTakeFirst();
    if (!problem) throw notFound();
    const { raised_by, ...before } = problem;
    if (raised_by !== actor.personId) throw new Problem('not-allowed');
    const answer = await tables
      .selectFrom('forum.answer')
      .select('id')
      .where('problem_id', '=', problem_id)
      .executeTakeFirst();
    if (answer) throw new Problem('illegal-move', { reason: inBoth(problemWords, (words) => words.answeredAlready) });
    if (before.version !== version) throw new Problem('stale', { current: before });
    await tables
      .updateTable('forum.problem')
      .set({ ...input, place: input.place ?? null, version: version + 1 })
      .where('id', '=', problem_id)
      .execute();
    return { kind: 'problem', id: problem_id, title: input.title, before, after: input };
  },
});
