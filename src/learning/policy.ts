import { anyMember } from '../platform/access/policy.ts';

export const policy = { answerSurvey: anyMember };
