import { command } from '../../platform/command/command.ts';
import { day, ref } from '../../platform/command/fields.ts';
import { Problem, fieldProblem, notFound } from '../../platform/problem/problem.ts';
import { identityWords } from '../messages.ts';
import { policy } from '../policy.ts';
import { identityTables } from '../schema.ts';

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
      throw fieldProblem('valid_to', { rule: 'earliest', limit: tenure.valid_from });
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
