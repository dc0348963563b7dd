import { newId } from '../../../kernel/id.ts';
import { command } from '../../../platform/command/command.ts';
import { choice, day, decimal, line, ref } from '../../../platform/command/fields.ts';
import { fieldProblem, notFound } from '../../../platform/problem/problem.ts';
import { policy } from '../../policy.ts';
import { ownOpenProgramme } from '../../programme/own-programme.ts';
import { planTables } from '../../schema.ts';
import { measurementWords } from '../messages.ts';
import { directions, reaches } from '../rules/change.ts';
import type { Direction } from '../rules/change.ts';

/** Says by what a result is recognised. A baseline may be missing, and then shows as missing. */
export const addIndicator = command({
  name: 'plan.add-indicator',
  fields: {
    result_id: ref(),
    name: line(160, 3),
    unit: line(40),
    direction: choice(directions),
    baseline: decimal().optional(),
    baseline_on: day().optional(),
    baseline_source: line(300).optional(),
    target: decimal(),
    target_on: day(),
  },
  may: policy.plan,
  words: (language) => measurementWords(language).commands.addIndicator,
  async handle({ tx, workspaceId, actor, now }, input) {
    const tables = planTables(tx);
    const result = await tables
      .selectFrom('plan.result')
      .select('programme_id')
      .where('id', '=', input.result_id)
      .executeTakeFirst();
    if (!result) throw notFound();
    await ownOpenProgramme(tx, actor, result.programme_id);
    checkBaseline(input);
    const id = newId();
    await tables
      .insertInto('plan.indicator')
      .values({ ...input, workspace_id: workspaceId, id, recorded_at: now })
      .execute();
    return { kind: 'indicator', id, title: input.name, after: input };
  },
});

interface Aim {
  baseline?: number;
  baseline_on?: string;
  target: number;
  direction: Direction;
}

/** A baseline has its date, a date its baseline, and the target lies beyond it in the wanted direction. */
function checkBaseline({ baseline, baseline_on, target, direction }: Aim): void {
  if (baseline === undefined && baseline_on !== undefined) throw fieldProblem('baseline', { rule: 'required' });
  if (baseline === undefined) return;
  if (baseline_on === undefined) throw fieldProblem('baseline_on', { rule: 'required' });
  if (reaches(baseline, target, direction)) throw fieldProblem('target', { rule: 'said', ...alreadyThere });
}

const alreadyThere = {
  id: 'Sasaran ini sudah tercapai pada kondisi awal. Periksa arahnya atau angkanya.',
  en: 'The baseline already reaches this target. Check the direction or the figures.',
};
