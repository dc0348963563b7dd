import type { Context } from '../../platform/command/command.ts';
import { moveProposal } from '../proposal/move.ts';
import { meetingTables } from './schema.ts';

/** What stood on the agenda of this meeting and was not decided is open again, for a later one. */
export async function releaseUndecided(context: Context, meetingId: string, because?: string): Promise<void> {
  const undecided = await meetingTables(context.tx)
    .selectFrom('forum.agenda_item as i')
    .innerJoin('forum.proposal as u', 'u.id', 'i.proposal_id')
    .select('u.id')
    .distinct()
    .where('i.meeting_id', '=', meetingId)
    .where('u.state', '=', 'on_agenda')
    .execute();
  for (const { id } of undecided) await moveProposal(context, id, 'open', because);
}
