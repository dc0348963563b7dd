import { command } from '../../platform/command/command.ts';
import { Problem, notFound } from '../../platform/problem/problem.ts';
import { identityWords } from '../messages.ts';
import { policy } from '../policy.ts';
import { identityTables } from '../schema.ts';
import { makeSignInLink } from '../sign-in-link.ts';

const someoneIsIn = {
  id: 'Ruang kerja ini sudah dipakai. Tautan baru dibuat oleh sekretariatnya sendiri.',
  en: 'This workspace is in use already. Its own secretariat makes new links.',
};

/**
 * Makes another sign-in link for the first secretariat, whose first one was lost or ran out. Only until
 * anybody has signed in there: afterwards the operator has no way into a workspace.
 */
export const renewFirstLink = command({
  name: 'identity.renew-first-link',
  fields: {},
  may: policy.openWorkspace,
  words: (language) => identityWords(language).commands.renewFirstLink,
  async handle({ tx, workspaceId, now }) {
    const tables = identityTables(tx);
    const inside = await tables
      .selectFrom('identity.person')
      .select('id')
      .where('account_id', 'is not', null)
      .limit(1)
      .executeTakeFirst();
    if (inside) throw new Problem('illegal-move', { reason: someoneIsIn });
    const first = await tables
      .selectFrom('identity.tenures')
      .select('person_id')
      .where('role', '=', 'secretariat')
      .orderBy('valid_from')
      .orderBy('id')
      .limit(1)
      .executeTakeFirst();
    if (!first) throw notFound();
    const reveal = await makeSignInLink(tx, { workspaceId, personId: first.person_id, now });
    return { kind: 'person', id: first.person_id, reveal };
  },
});
