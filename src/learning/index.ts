import { answerSurvey } from './commands/answer-survey.ts';

export { learningWords } from './messages.ts';
export { surveyPages } from './pages/survey.tsx';
export { perceptionByParty, perceptionOfAll } from './queries/perceptions.ts';

/** Every command of learning. */
export const learningCommands = [answerSurvey];
