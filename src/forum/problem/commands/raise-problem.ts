import { newId } from '../../../kernel/id.ts';
import { asMember } from '../../../platform/access/actor.ts';
import { command } from '../../../platform/command/command.ts';
import { line, text } from '../../../platform/command/fields.ts';
import { problemWords } from '../messages.ts';
import { policy } from '../policy.ts';
import { answerDue } from '../rules/deadline.ts';
import { problemTables } from '../schema.ts';

/** Raises a problem in public; an answer to it is due by a day. */
export const raiseProblem = command({
  name: 'forum.raise-problem',
  fields: { title: line(140, 5), story: text(4000), place: line(120).optional() },
  may: policy.raiseProblem,
  words: (language) => problemWords(language).commands.raiseProblem,
  async handle({ tx, workspaceId, actor, now, today }, input) {
    const { personId, organisationId } = asMember(actor);
    const id = newId();
    const answer_due = answerDue(today);
    await problemTables(tx)
      .insertInto('forum.problem')
      .values({
        ...input,
        workspace_id: workspaceId,
        id,
        raised_by: personId,
        raised_for: organisationId,
        raised_on: today,
        answer_due,
        recorded_at: now,
      })
      .execute();
    return { kind: 'problem', id, title: input.title, after: { ...input, answer_due } };
  },
});
