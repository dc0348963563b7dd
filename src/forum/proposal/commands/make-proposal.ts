import { newId } from '../../../kernel/id.ts';
import { asMember } from '../../../platform/access/actor.ts';
import { command } from '../../../platform/command/command.ts';
import { answerDue } from '../../problem/rules/deadline.ts';
import { draftFields, writeLinks } from '../draft.ts';
import { proposalWords } from '../messages.ts';
import { policy } from '../policy.ts';
import { proposalTables } from '../schema.ts';

/** Proposes what to do, for an association or a department; an answer to it is due by a day. */
export const makeProposal = command({
  name: 'forum.make-proposal',
  fields: draftFields,
  may: policy.makeProposal,
  words: (language) => proposalWords(language).commands.makeProposal,
  async handle({ tx, workspaceId, actor, now, today }, input) {
    const { personId, organisationId } = asMember(actor);
    const { needed_from, problem_ids, ...words } = input;
    const id = newId();
    const answer_due = answerDue(today);
    await proposalTables(tx)
      .insertInto('forum.proposal')
      .values({
        ...words,
        workspace_id: workspaceId,
        id,
        proposed_by: personId,
        proposed_for: organisationId,
        proposed_on: today,
        answer_due,
        recorded_at: now,
      })
      .execute();
    await writeLinks(tx, workspaceId, id, { needed_from, problem_ids });
    return { kind: 'proposal', id, title: input.title, after: { ...input, answer_due } };
  },
});
