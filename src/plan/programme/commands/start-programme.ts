import { command } from '../../../platform/command/command.ts';
import { ref } from '../../../platform/command/fields.ts';
import { policy } from '../../policy.ts';
import { programmeWords } from '../messages.ts';
import { moveProgramme } from '../move.ts';

/** A planned programme begins. */
export const startProgramme = command({
  name: 'plan.start-programme',
  fields: { programme_id: ref() },
  may: policy.plan,
  words: (language) => programmeWords(language).commands.startProgramme,
  handle: (context, { programme_id }) => moveProgramme(context, programme_id, 'start'),
});
