import { sql } from 'kysely';
import { z } from 'zod';
import { newId } from '../../kernel/id.ts';
import { asMember } from '../../platform/access/actor.ts';
import { command } from '../../platform/command/command.ts';
import { choice, whole } from '../../platform/command/fields.ts';
import { Problem } from '../../platform/problem/problem.ts';
import { learningWords } from '../messages.ts';
import { policy } from '../policy.ts';
import { answers, items, parts } from '../instrument.ts';
import { partyOfRole } from '../party.ts';
import { learningTables } from '../schema.ts';

// Personal and about nobody: the audit says that somebody answered, and keeps no answer at all.
const item = () => choice(answers).meta({ control: 'choice', options: answers, personal: true }).optional();

const itemFields: z.ZodRawShape = Object.fromEntries(items.map(({ code }) => [code, item()]));

/** Answers one part of the collaboration survey, once a year. Answers are only counted, by party. */
export const answerSurvey = command({
  name: 'learning.answer-survey',
  fields: { part: whole(1, parts.length), ...itemFields },
  may: policy.answerSurvey,
  words: (language) => learningWords(language).commands.answerSurvey,
  async handle({ tx, workspaceId, actor, today }, input) {
    const { part, ...given }: { part: number; [item: string]: unknown } = input;
    const { personId: person_id, role } = asMember(actor);
    const year = Number(today.slice(0, 4));
    const id = newId();
    const added = await learningTables(tx)
      .insertInto('learning.response')
      .values({ workspace_id: workspaceId, id, person_id, part, year })
      .onConflict((conflict) => conflict.columns(['workspace_id', 'person_id', 'part', 'year']).doNothing())
      .executeTakeFirst();
    if (added.numInsertedOrUpdatedRows === 0n) throw new Problem('illegal-move', { reason: already });
    for (const { code } of parts[part - 1] ?? []) {
      const answer = Number(given[code]);
      if (Number.isNaN(answer)) continue;
      await sql`select learning.count_answer(${code}, ${partyOfRole(role)}, ${year}, ${answer}::smallint)`.execute(tx);
    }
    return { kind: 'response', id };
  },
});

const already = {
  id: 'Bagian ini sudah Anda jawab tahun ini.',
  en: 'You have answered this part this year.',
};
