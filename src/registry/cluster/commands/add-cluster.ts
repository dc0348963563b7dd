import { newId } from '../../../kernel/id.ts';
import { command } from '../../../platform/command/command.ts';
import { flag, line, many, text } from '../../../platform/command/fields.ts';
import { fieldProblem } from '../../../platform/problem/problem.ts';
import { policy } from '../../policy.ts';
import { loadRegions } from '../../region/regions.ts';
import { registryTables } from '../../schema.ts';
import { clusterWords } from '../messages.ts';

/** Records a place of batik production with the names people use for it. */
export const addCluster = command({
  name: 'registry.add-cluster',
  fields: {
    name: line(120),
    aliases: many(line(120)),
    district: line(80).optional(),
    district_code: line(8).meta({ control: 'ref' }).optional(),
    village_hint: line(80).optional(),
    note: text(1000).optional(),
    source: line(500),
    fictional: flag(),
  },
  may: policy.addCluster,
  words: (language) => clusterWords(language).commands.addCluster,
  async handle({ tx, workspaceId, now }, input) {
    const official = input.district_code && (await loadRegions()).get(input.district_code);
    if (input.district_code && !official) throw fieldProblem('district_code', { rule: 'unknown' });
    const district = input.district ?? official;
    const id = newId();
    const added = await registryTables(tx)
      .insertInto('registry.cluster')
      .values({ ...input, district, workspace_id: workspaceId, id, recorded_at: now })
      .onConflict((conflict) => conflict.columns(['workspace_id', 'name']).doNothing())
      .executeTakeFirst();
    if (added.numInsertedOrUpdatedRows === 0n) throw fieldProblem('name', { rule: 'taken' });
    return { kind: 'cluster', id, title: input.name, after: { ...input, district } };
  },
});
