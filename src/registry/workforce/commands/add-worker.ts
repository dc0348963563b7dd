import { shortDate } from '../../../kernel/calendar.ts';
import { newId } from '../../../kernel/id.ts';
import { command } from '../../../platform/command/command.ts';
import { choice, day, flag, line, text, whole } from '../../../platform/command/fields.ts';
import { fieldProblem } from '../../../platform/problem/problem.ts';
import { parsePhone } from '../../../identity/index.ts';
import { findCluster } from '../../cluster/queries/find-cluster.ts';
import { policy } from '../../policy.ts';
import { registryTables } from '../../schema.ts';
import { workforceWords } from '../messages.ts';
import { findBusiness, findPerson } from '../queries/find-by-name.ts';
import { keeperOf } from '../queries/keeper.ts';
import { genders, workerKinds } from '../rules/vocabulary.ts';

const personal = true;

/**
 * Records somebody who makes batik, with their consent. Seen by members of the workspace only; the public
 * reads counts, and none below five.
 */
export const addWorker = command({
  name: 'registry.add-worker',
  fields: {
    name: line(120).meta({ control: 'line', max: 120, personal }),
    phone: line(30).meta({ control: 'line', max: 30, personal }).optional(),
    gender: choice(genders).meta({ control: 'choice', options: genders, personal }),
    birth_year: whole(1900, 2100).meta({ control: 'number', personal }).optional(),
    kind: choice(workerKinds),
    cluster: line(160).meta({ control: 'ref' }).optional(),
    business: line(160).meta({ control: 'ref' }).optional(),
    person: line(120).meta({ control: 'ref', personal }).optional(),
    consent: flag(),
    consent_on: day().optional(),
    consent_wording: text(500).optional(),
    fictional: flag(),
  },
  may: policy.addWorker,
  words: (language) => workforceWords(language).commands.addWorker,
  async handle({ tx, actor, workspaceId, now, today }, input) {
    const { consent, consent_on = today, phone, cluster, business, person, ...rest } = input;
    if (!consent) throw fieldProblem('consent', { rule: 'required' });
    if (consent_on > today) throw fieldProblem('consent_on', { rule: 'latest', limit: shortDate(today) });
    const recorded_for = await keeperOf(tx, actor);
    const known = {
      cluster_id: cluster && (await findCluster(tx, cluster)).id,
      business_id: business && (await findBusiness(tx, business)),
      person_id: person && (await findPerson(tx, person, 'person')),
    };
    const id = newId();
    const added = await registryTables(tx)
      .insertInto('registry.worker')
      .values({
        ...rest,
        ...known,
        phone: readPhone(phone),
        consent_on,
        // The wording on the form is what was agreed to, unless they were asked in other words.
        consent_wording: rest.consent_wording ?? workforceWords('id').commands.addWorker.fields.consent.label,
        recorded_for,
        workspace_id: workspaceId,
        id,
        recorded_at: now,
      })
      .onConflict((conflict) => conflict.columns(['workspace_id', 'person_id']).doNothing())
      .executeTakeFirst();
    if (added.numInsertedOrUpdatedRows === 0n) throw fieldProblem('person', { rule: 'taken' });
    const after = { kind: rest.kind, ...known, consent_on };
    return { kind: 'worker', id, about: known.person_id ?? id, after };
  },
});

function readPhone(given: string | undefined): string | undefined {
  if (given === undefined) return undefined;
  const phone = parsePhone(given);
  if (!phone) throw fieldProblem('phone', { rule: 'phone' });
  return phone;
}
