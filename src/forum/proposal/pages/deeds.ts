import type { Visit } from '../../../platform/web/visit.ts';
import { answerProposal } from '../commands/answer-proposal.ts';
import { coSignProposal } from '../commands/co-sign-proposal.ts';
import { commentOnProposal } from '../commands/comment-on-proposal.ts';
import { editProposal } from '../commands/edit-proposal.ts';
import { supportProposal } from '../commands/support-proposal.ts';
import { withdrawProposal } from '../commands/withdraw-proposal.ts';
import type { ProposalPage } from '../queries/proposal-page.ts';
import { isUndecided } from '../rules/moves.ts';

/** A proposal as one reader sees it. */
export interface ProposalProps {
  proposal: ProposalPage;
  visit: Visit;
}

/** What this reader may do with this proposal as it stands. */
export function deedsFor(proposal: ProposalPage, visit: Visit) {
  const organisation = visit.actor?.organisationId;
  const author = proposal.proposed_for === organisation;
  const proposer = author || proposal.coProposers.some((each) => each.id === organisation);
  const undecided = isUndecided(proposal.state);
  return {
    answer: proposal.state !== 'withdrawn' && !author && visit.may(answerProposal),
    support: undecided && !proposal.mine && visit.may(supportProposal),
    stopSupport: undecided && proposal.mine !== null,
    comment: undecided && visit.may(commentOnProposal),
    coSign: undecided && !proposer && visit.may(coSignProposal),
    edit: undecided && proposer && visit.may(editProposal),
    withdraw: undecided && author && visit.may(withdrawProposal),
  };
}
