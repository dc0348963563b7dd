import { command } from '../../../platform/command/command.ts';
import { ref } from '../../../platform/command/fields.ts';
import { policy } from '../../policy.ts';
import { programmeWords } from '../messages.ts';
import { moveProgramme } from '../move.ts';

/** A running programme is finished; from now on its outcome is waited for. */
export const finishProgramme = command({
  name: 'plan.finish-programme',
  fields: { programme_id: ref() },
  may: policy.plan,
  words: (language) => programmeWords(language).commands.finishProgramme,
  handle: (context, { programme_id }) => moveProgramme(context, programme_id, 'finish'),
});
