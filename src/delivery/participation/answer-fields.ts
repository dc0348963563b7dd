import { choice, text } from '../../platform/command/fields.ts';
import { answers } from './rules/accord.ts';

/** What is asked of a participant. What was useful to them are their own words about themselves. */
export const answerFields = {
  answer: choice(answers),
  useful: text(500).meta({ control: 'text', max: 500, personal: true }).optional(),
};
