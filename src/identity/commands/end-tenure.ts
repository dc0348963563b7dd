import { shortDate } from '../../kernel/calendar.ts';
import { command } from '../../platform/command/command.ts';
import { day, ref } from '../../platform/command/fields.ts';
import type { Tx } from '../../platform/database/scope.ts';
import { Problem, fieldProblem, notFound } from '../../platform/problem/problem.ts';
import { identityWords } from '../messages.ts';
import { policy } from '../policy.ts';
import { identityTables } from '../schema.ts';

const lastOne = {
  id: 'Ini satu-satunya sekretariat. Tetapkan dulu penggantinya, baru akhiri masa jabatan ini.',
  en: 'This is the only secretariat. Say who follows first, then end this term.',
};

/** Ends a person's time in a role on a given last day. The role keeps its commitments. */
export const endTenure = command({
  name: 'identity.end-tenure',
  fields: { tenure_id: ref(), valid_to: day() },
  may: policy.endTenure,
  words: (language) => identityWords(language).commands.endTenure,
  async handle({ tx }, input) {
    const tables = identityTables(tx);
    const tenure = await tables
      .selectFrom('identity.tenures')
      .select(['id', 'organisation_name', 'role', 'valid_from', 'valid_to'])
      .where('id', '=', input.tenure_id)
      .executeTakeFirst();
    if (!tenure) throw notFound();
    if (tenure.valid_to) throw new Problem('illegal-move');
    if (input.valid_to < tenure.valid_from) {
      throw fieldProblem('valid_to', { rule: 'earliest', limit: shortDate(tenure.valid_from) });
    }
    if (tenure.role === 'secretariat' && !(await hasOtherSecretariat(tx, tenure.id))) {
      throw new Problem('illegal-move', { reason: lastOne });
    }
    await tables
      .updateTable('identity.tenure')
      .set({ valid_to: input.valid_to })
      .where('id', '=', tenure.id)
      .execute();
    return {
      kind: 'tenure',
      id: tenure.id,
      title: tenure.organisation_name,
      before: { role: tenure.role, valid_to: null },
      after: { valid_to: input.valid_to },
    };
  },
});

/** Without a secretariat nobody could give out roles any more. */
async function hasOtherSecretariat(tx: Tx, tenureId: string): Promise<boolean> {
  const other = await identityTables(tx)
    .selectFrom('identity.tenures')
    .select('id')
    .where('role', '=', 'secretariat')
    .where('valid_to', 'is', null)
    .where('id', '!=', tenureId)
    .executeTakeFirst();
  return other !== undefined;
}
