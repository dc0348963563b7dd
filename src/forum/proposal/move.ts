import { newId } from '../../kernel/id.ts';
import { asMember } from '../../platform/access/actor.ts';
import type { Context } from '../../platform/command/command.ts';
import { holdProposal, movedOn } from './load.ts';
import { mayMove } from './rules/moves.ts';
import type { ProposalState } from './rules/moves.ts';
import { proposalTables } from './schema.ts';

/**
 * Moves a proposal on in its life, inside the command that causes it, and keeps the day.
 * @throws Problem `not-found`, or `illegal-move` saying in which state it is
 */
export async function moveProposal(
  context: Context,
  id: string,
  to: ProposalState,
  because?: string,
): Promise<void> {
  const { tx, workspaceId, actor, now, today } = context;
  const { state } = await holdProposal(tx, id);
  if (!mayMove(state, to)) throw movedOn(state);
  const tables = proposalTables(tx);
  await tables.updateTable('forum.proposal').set({ state: to }).where('id', '=', id).execute();
  await tables
    .insertInto('forum.proposal_move')
    .values({
      workspace_id: workspaceId,
      id: newId(),
      proposal_id: id,
      state: to,
      because,
      moved_by: asMember(actor).personId,
      moved_on: today,
      recorded_at: now,
    })
    .execute();
}
