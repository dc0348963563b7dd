import { answerProblem } from './problem/commands/answer-problem.ts';
import { raiseProblem } from './problem/commands/raise-problem.ts';
import { answerProposal } from './proposal/commands/answer-proposal.ts';
import { coSignProposal } from './proposal/commands/co-sign-proposal.ts';
import { commentOnProposal } from './proposal/commands/comment-on-proposal.ts';
import { editProposal } from './proposal/commands/edit-proposal.ts';
import { makeProposal } from './proposal/commands/make-proposal.ts';
import { supportProposal } from './proposal/commands/support-proposal.ts';
import { withdrawProposal } from './proposal/commands/withdraw-proposal.ts';
import { withdrawSupport } from './proposal/commands/withdraw-support.ts';

export { problemPages } from './problem/pages/problems.tsx';

/** Every command of the forum. */
export const forumCommands = [
  raiseProblem, answerProblem,
  makeProposal, editProposal, coSignProposal, withdrawProposal, answerProposal,
  supportProposal, withdrawSupport, commentOnProposal,
];
