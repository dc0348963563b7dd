import { newId } from '../../../kernel/id.ts';
import { command } from '../../../platform/command/command.ts';
import { choice, line, ref } from '../../../platform/command/fields.ts';
import { policy } from '../../policy.ts';
import { planTables } from '../../schema.ts';
import { programmeWords } from '../messages.ts';
import { ownOpenProgramme } from '../own-programme.ts';
import { levels } from '../rules/levels.ts';

/** Says what a programme aims at, on one level of its results framework. */
export const addResult = command({
  name: 'plan.add-result',
  fields: { programme_id: ref(), level: choice(levels), title: line(160, 5) },
  may: policy.plan,
  words: (language) => programmeWords(language).commands.addResult,
  async handle({ tx, workspaceId, actor, now }, input) {
    await ownOpenProgramme(tx, actor, input.programme_id);
    const id = newId();
    await planTables(tx)
      .insertInto('plan.result')
      .values({ ...input, workspace_id: workspaceId, id, recorded_at: now })
      .execute();
    return { kind: 'result', id, title: input.title, after: input };
  },
});
