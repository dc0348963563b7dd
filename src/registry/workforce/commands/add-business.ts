import { newId } from '../../../kernel/id.ts';
import { command } from '../../../platform/command/command.ts';
import { choice, flag, line, many } from '../../../platform/command/fields.ts';
import { findCluster } from '../../cluster/queries/find-cluster.ts';
import { policy } from '../../policy.ts';
import { registryTables } from '../../schema.ts';
import { workforceWords } from '../messages.ts';
import { findPerson } from '../queries/find-by-name.ts';
import { keeperOf } from '../queries/keeper.ts';
import { businessKinds, techniques } from '../rules/vocabulary.ts';

/** Records an enterprise under its business name, which is public; its owner's name is for members. */
export const addBusiness = command({
  name: 'registry.add-business',
  fields: {
    name: line(160),
    owner: line(120).meta({ control: 'ref', personal: true }).optional(),
    cluster: line(160).meta({ control: 'ref' }).optional(),
    kind: choice(businessKinds),
    techniques: many(choice(techniques)).meta({ control: 'many', options: techniques }),
    fictional: flag(),
  },
  may: policy.addBusiness,
  words: (language) => workforceWords(language).commands.addBusiness,
  async handle({ tx, actor, workspaceId, now }, { owner, cluster, ...input }) {
    const recorded_for = await keeperOf(tx, actor);
    const known = {
      cluster_id: cluster && (await findCluster(tx, cluster)).id,
      owner_id: owner && (await findPerson(tx, owner, 'owner')),
    };
    const id = newId();
    await registryTables(tx)
      .insertInto('registry.business')
      .values({ ...input, ...known, recorded_for, workspace_id: workspaceId, id, recorded_at: now })
      .execute();
    return { kind: 'business', id, title: input.name, about: known.owner_id, after: { ...input, ...known } };
  },
});
