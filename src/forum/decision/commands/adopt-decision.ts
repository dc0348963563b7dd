import { newId } from '../../../kernel/id.ts';
import { asMember } from '../../../platform/access/actor.ts';
import { command } from '../../../platform/command/command.ts';
import type { Context } from '../../../platform/command/command.ts';
import { choice, line, many, ref, text, whole } from '../../../platform/command/fields.ts';
import type { Tx } from '../../../platform/database/scope.ts';
import { fieldProblem } from '../../../platform/problem/problem.ts';
import { moveProposal } from '../../proposal/move.ts';
import { decide } from '../deciding.ts';
import { holdUndecidedItem } from '../load.ts';
import { decisionWords } from '../messages.ts';
import { policy } from '../policy.ts';
import { methods, quorums } from '../rules/tally.ts';
import { decisionTables, voterKinds } from '../schema.ts';

const votes = () => whole(0, 100_000).optional();

/**
 * Records what a held meeting decided on a matter of its agenda. The secretary gives method and count; the rules
 * say whether it is adopted, and the proposals it is about move accordingly.
 */
export const adoptDecision = command({
  name: 'forum.adopt-decision',
  fields: {
    agenda_item_id: ref(),
    method: choice(methods),
    title: line(140, 5),
    reason: text(2000, 10),
    proposal_ids: many(ref()),
    voters: choice(voterKinds),
    eligible: whole(1, 100_000),
    present: whole(1, 100_000),
    agree: votes(),
    against: votes(),
    abstain: votes(),
    quorum: choice(quorums).optional(),
  },
  may: policy.adoptDecision,
  words: (language) => decisionWords(language).commands.adoptDecision,
  async handle(context, { agenda_item_id, proposal_ids, title, reason, voters, ...count }) {
    const { tx, workspaceId, actor, now, today } = context;
    const { personId, organisationId } = asMember(actor);
    const { item, meeting } = await holdUndecidedItem(tx, agenda_item_id);
    const proposals = [...new Set([item.proposal_id ?? [], proposal_ids].flat())];
    await mustBeOnAgenda(tx, meeting.id, proposals);
    const verdict = await decide(tx, agenda_item_id, count);
    const id = newId();
    const decision = { title, reason, voters, ...asked(count), ...verdict, decided_on: meeting.held_on ?? today };
    await decisionTables(tx)
      .insertInto('forum.decision')
      .values({
        ...decision,
        workspace_id: workspaceId,
        id,
        agenda_item_id,
        recorded_by: personId,
        recorded_for: organisationId,
        recorded_at: now,
      })
      .execute();
    await moveAlong(context, id, proposals, verdict.outcome);
    return { kind: 'decision', id, title, after: { ...decision, proposals } };
  },
});

type Given = Parameters<typeof decide>[2];

/** Of a count, what its method asks for; anything else that came along is not kept. */
function asked({ method, eligible, present, agree, against, abstain, quorum }: Given) {
  const counted = { method, eligible, present };
  if (method === 'consent') return counted;
  return { ...counted, agree, against, abstain, quorum: method === 'majority' ? quorum : undefined };
}

/** @throws Problem `input-invalid` if the meeting had one of them not on its agenda */
async function mustBeOnAgenda(tx: Tx, meetingId: string, proposals: readonly string[]): Promise<void> {
  const items = await decisionTables(tx)
    .selectFrom('forum.agenda_item')
    .select('proposal_id')
    .where('meeting_id', '=', meetingId)
    .execute();
  const onAgenda = new Set(items.map((each) => each.proposal_id));
  if (proposals.some((id) => !onAgenda.has(id))) throw fieldProblem('proposal_ids', { rule: 'unknown' });
}

async function moveAlong(
  context: Context,
  decision_id: string,
  proposals: readonly string[],
  outcome: 'adopted' | 'rejected',
): Promise<void> {
  const { tx, workspaceId: workspace_id } = context;
  for (const proposal_id of proposals) {
    await moveProposal(context, proposal_id, outcome);
    await decisionTables(tx)
      .insertInto('forum.decision_proposal')
      .values({ workspace_id, decision_id, proposal_id })
      .execute();
  }
}
