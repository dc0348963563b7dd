import { acceptRenegotiation } from './commitment/commands/accept-renegotiation.ts';
import { declareBroken } from './commitment/commands/declare-broken.ts';
import { keepCommitment } from './commitment/commands/keep-commitment.ts';
import { makeCommitment } from './commitment/commands/make-commitment.ts';
import { proposeRenegotiation } from './commitment/commands/propose-renegotiation.ts';
import { withdrawCommitment } from './commitment/commands/withdraw-commitment.ts';
import { adoptDecision } from './decision/commands/adopt-decision.ts';
import { recordObjection } from './decision/commands/record-objection.ts';
import { settleObjection } from './decision/commands/settle-objection.ts';
import { addAgendaItem } from './meeting/commands/add-agenda-item.ts';
import { cancelMeeting } from './meeting/commands/cancel-meeting.ts';
import { changeMeeting } from './meeting/commands/change-meeting.ts';
import { moveAgendaItem } from './meeting/commands/move-agenda-item.ts';
import { planMeeting } from './meeting/commands/plan-meeting.ts';
import { publishMinutes } from './meeting/commands/publish-minutes.ts';
import { recordAttendance } from './meeting/commands/record-attendance.ts';
import { answerProblem } from './problem/commands/answer-problem.ts';
import { editProblem } from './problem/commands/edit-problem.ts';
import { raiseProblem } from './problem/commands/raise-problem.ts';
import { answerProposal } from './proposal/commands/answer-proposal.ts';
import { coSignProposal } from './proposal/commands/co-sign-proposal.ts';
import { commentOnProposal } from './proposal/commands/comment-on-proposal.ts';
import { editProposal } from './proposal/commands/edit-proposal.ts';
import { makeProposal } from './proposal/commands/make-proposal.ts';
import { supportProposal } from './proposal/commands/support-proposal.ts';
import { withdrawProposal } from './proposal/commands/withdraw-proposal.ts';
import { withdrawSupport } from './proposal/commands/withdraw-support.ts';

export { commitmentPages } from './commitment/pages/commitments.tsx';
export { handoverPages } from './commitment/pages/handover.tsx';
export { asksOfCommitments } from './commitment/queries/asks-of-commitments.ts';
export { promiseRates } from './commitment/queries/promises.ts';
export { decisionPages } from './decision/pages/decisions.tsx';
export { meetingPages } from './meeting/pages/meetings.tsx';
export { nextMeetings } from './meeting/queries/next-meetings.ts';
export { hubPages } from './pages/hub.tsx';
export { problemPages } from './problem/pages/problems.tsx';
export { proposalPages } from './proposal/pages/proposals.tsx';
export { asksOfForum } from './queries/asks.ts';
export { newsForPerson } from './queries/news.ts';

/** Every command of the forum. */
export const forumCommands = [
  raiseProblem, editProblem, answerProblem,
  makeProposal, editProposal, coSignProposal, withdrawProposal, answerProposal,
  supportProposal, withdrawSupport, commentOnProposal,
  planMeeting, changeMeeting, cancelMeeting, addAgendaItem, moveAgendaItem, recordAttendance, publishMinutes,
  recordObjection, settleObjection, adoptDecision,
  makeCommitment, keepCommitment, withdrawCommitment,
  proposeRenegotiation, acceptRenegotiation, declareBroken,
];
