import type { Day } from '../../kernel/calendar.ts';
import { newId } from '../../kernel/id.ts';
import type { Role } from '../../platform/access/actor.ts';
import { command } from '../../platform/command/command.ts';
import { choice, day, ref } from '../../platform/command/fields.ts';
import type { Tx } from '../../platform/database/scope.ts';
import { fieldProblem } from '../../platform/problem/problem.ts';
import { identityWords } from '../messages.ts';
import { policy } from '../policy.ts';
import { organisationName } from '../queries/organisations.ts';
import { tenureRoles } from '../rules/roles.ts';
import { identityTables } from '../schema.ts';

const already = {
  rule: 'said',
  id: 'Orang ini sudah memegang peran itu.',
  en: 'This person holds that role already.',
} as const;

/** Puts a person into a role of an organisation. What that role promised is theirs from then on. */
export const beginTenure = command({
  name: 'identity.begin-tenure',
  fields: { person_id: ref(), organisation_id: ref(), role: choice(tenureRoles), valid_from: day() },
  may: policy.beginTenure,
  words: (language) => identityWords(language).commands.beginTenure,
  async handle({ tx, workspaceId, now }, input) {
    const id = newId();
    const title = await organisationName(tx, input.organisation_id);
    if (await holdsItAlready(tx, input)) throw fieldProblem('person_id', already);
    await identityTables(tx)
      .insertInto('identity.tenure')
      .values({ workspace_id: workspaceId, id, ...input, recorded_at: now })
      .execute();
    return { kind: 'tenure', id, title, after: input };
  },
});

interface Held {
  person_id: string;
  organisation_id: string;
  role: Role;
  valid_from: Day;
}

async function holdsItAlready(tx: Tx, { person_id, organisation_id, role, valid_from }: Held): Promise<boolean> {
  const same = await identityTables(tx)
    .selectFrom('identity.tenures')
    .select('id')
    .where('person_id', '=', person_id)
    .where('organisation_id', '=', organisation_id)
    .where('role', '=', role)
    .where((eb) => eb.or([eb('valid_to', 'is', null), eb('valid_to', '>=', valid_from)]))
    .executeTakeFirst();
  return same !== undefined;
}
