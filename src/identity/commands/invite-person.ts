import { command } from '../../platform/command/command.ts';
import { ref } from '../../platform/command/fields.ts';
import { notFound } from '../../platform/problem/problem.ts';
import { identityWords } from '../messages.ts';
import { policy } from '../policy.ts';
import { identityTables } from '../schema.ts';
import { makeSignInLink } from '../sign-in-link.ts';

/** Makes a sign-in link for somebody, with or without e-mail; it is shown once, to be handed over. */
export const invitePerson = command({
  name: 'identity.invite-person',
  fields: { person_id: ref() },
  may: policy.invitePerson,
  words: (language) => identityWords(language).commands.invitePerson,
  async handle({ tx, workspaceId, now }, { person_id }) {
    const person = await identityTables(tx)
      .selectFrom('identity.people')
      .select('id')
      .where('id', '=', person_id)
      .executeTakeFirst();
    if (!person) throw notFound();
    const reveal = await makeSignInLink(tx, { workspaceId, personId: person.id, now });
    return { kind: 'person', id: person.id, reveal };
  },
});
