import { command } from '../../../platform/command/command.ts';
import { ref, text } from '../../../platform/command/fields.ts';
import { policy } from '../../policy.ts';
import { programmeWords } from '../messages.ts';
import { moveProgramme } from '../move.ts';

/** A programme ends early, with its reason in public. */
export const stopProgramme = command({
  name: 'plan.stop-programme',
  fields: { programme_id: ref(), reason: text(1000, 5) },
  may: policy.plan,
  words: (language) => programmeWords(language).commands.stopProgramme,
  handle: (context, { programme_id, reason }) => moveProgramme(context, programme_id, 'stop', reason),
});
