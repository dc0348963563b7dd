import type { Tx } from '../../../platform/database/scope.ts';
import { proposalTables } from '../schema.ts';

/** Whether an organisation made this proposal or signed it as one of its proposers. */
export async function isProposer(
  tx: Tx,
  proposal: { id: string; proposed_for: string },
  organisationId: string | null,
): Promise<boolean> {
  if (proposal.proposed_for === organisationId) return true;
  const signed = await proposalTables(tx)
    .selectFrom('forum.co_proposer')
    .select('organisation_id')
    .where('proposal_id', '=', proposal.id)
    .where('organisation_id', '=', organisationId)
    .executeTakeFirst();
  return signed !== undefined;
}
