import { answerProblem } from './problem/commands/answer-problem.ts';
import { raiseProblem } from './problem/commands/raise-problem.ts';

export { problemPages } from './problem/pages/problems.tsx';

/** Every command of the forum. */
export const forumCommands = [raiseProblem, answerProblem];
