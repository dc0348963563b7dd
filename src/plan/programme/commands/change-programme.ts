import { command } from '../../../platform/command/command.ts';
import { ref, whole } from '../../../platform/command/fields.ts';
import type { Tx } from '../../../platform/database/scope.ts';
import { Problem } from '../../../platform/problem/problem.ts';
import { policy } from '../../policy.ts';
import { planTables } from '../../schema.ts';
import { programmeWords } from '../messages.ts';
import { ownOpenProgramme } from '../own-programme.ts';
import { checkPeriod, linkSources, programmeFields } from '../programme-fields.ts';

/** Changes what a programme says of itself and where it comes from. */
export const changeProgramme = command({
  name: 'plan.change-programme',
  fields: { programme_id: ref(), ...programmeFields, version: whole(1, 1e6) },
  may: policy.plan,
  words: (language) => programmeWords(language).commands.changeProgramme,
  async handle(context, { programme_id, version, ...input }) {
    const { tx, actor } = context;
    const programme = await ownOpenProgramme(tx, actor, programme_id);
    const before = toldBy(programme);
    if (programme.version !== version) {
      throw new Problem('stale', { current: { ...before, version: programme.version } });
    }
    checkPeriod(input);
    const { decision_ids, commitment_ids, ...told } = input;
    const linked = await sourcesOf(tx, programme_id);
    await planTables(tx)
      .updateTable('plan.programme')
      .set({ ...told, code: told.code ?? null, code_year: told.code_year ?? null, version: version + 1 })
      .where('id', '=', programme_id)
      .execute();
    await linkSources(context, programme_id, { decision_ids, commitment_ids });
    const title = input.title;
    return { kind: 'programme', id: programme_id, title, before: { ...before, ...linked }, after: input };
  },
});

type Told = Awaited<ReturnType<typeof ownOpenProgramme>>;

function toldBy({ title, purpose, starts_on, ends_on, code, code_year }: Told) {
  return { title, purpose, starts_on, ends_on, code, code_year };
}

async function sourcesOf(tx: Tx, programmeId: string) {
  const rows = await planTables(tx)
    .selectFrom('plan.programme_source')
    .select(['decision_id', 'commitment_id'])
    .where('programme_id', '=', programmeId)
    .execute();
  return {
    decision_ids: rows.flatMap(({ decision_id }) => decision_id ?? []),
    commitment_ids: rows.flatMap(({ commitment_id }) => commitment_id ?? []),
  };
}
