import { command } from '../../platform/command/command.ts';
import { flag, line, many } from '../../platform/command/fields.ts';
import { fieldProblem } from '../../platform/problem/problem.ts';
import { newId } from '../../kernel/id.ts';
import { identityWords } from '../messages.ts';
import { policy } from '../policy.ts';
import { isSlug } from '../rules/slug.ts';
import { identityTables } from '../schema.ts';
import { makeSignInLink } from '../sign-in-link.ts';

const noSlug = {
  rule: 'said',
  id: 'Mohon pakai huruf kecil, angka, dan tanda hubung, dan bukan kata yang sudah dipakai Rembug.',
  en: 'Please use lower-case letters, digits and hyphens, and no word that Rembug uses itself.',
} as const;

/**
 * Opens a workspace with its forum secretariat and the first person in it, for whom a sign-in link comes
 * back. The call's `workspaceId` is the new workspace's id. The operator sees nothing of it afterwards.
 */
export const openWorkspace = command({
  name: 'identity.open-workspace',
  fields: {
    name: line(80),
    slug: line(60),
    region_codes: many(line(13)),
    forum: line(120),
    secretary: line(120).meta({ control: 'line', max: 120, personal: true }),
    fictional: flag(),
  },
  may: policy.openWorkspace,
  words: (language) => identityWords(language).commands.openWorkspace,
  async handle({ tx, workspaceId, now, today }, input) {
    if (!isSlug(input.slug)) throw fieldProblem('slug', noSlug);
    const tables = identityTables(tx);
    const { slug, name, region_codes, fictional } = input;
    const added = await tables
      .insertInto('identity.workspace')
      .values({ id: workspaceId, slug, name, region_codes, created_at: now })
      .onConflict((conflict) => conflict.column('slug').doNothing())
      .executeTakeFirst();
    if (added.numInsertedOrUpdatedRows === 0n) throw fieldProblem('slug', { rule: 'taken' });
    const ids = { organisation_id: newId(), person_id: newId() };
    const here = { workspace_id: workspaceId, fictional, recorded_at: now };
    await tables
      .insertInto('identity.organisation')
      .values({
        ...here,
        id: ids.organisation_id,
        name: input.forum,
        aliases: [],
        groups: ['government'],
        form: 'formal',
        status: 'active',
      })
      .execute();
    await tables.insertInto('identity.person').values({ ...here, id: ids.person_id, name: input.secretary }).execute();
    await tables
      .insertInto('identity.tenure')
      .values({ workspace_id: workspaceId, id: newId(), ...ids, role: 'secretariat', valid_from: today, recorded_at: now })
      .execute();
    const reveal = await makeSignInLink(tx, { workspaceId, personId: ids.person_id, now });
    return { kind: 'workspace', id: workspaceId, title: name, about: ids.person_id, reveal };
  },
});
