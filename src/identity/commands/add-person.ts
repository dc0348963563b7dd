import { command } from '../../platform/command/command.ts';
import { choice, day, flag, line, ref } from '../../platform/command/fields.ts';
import { fieldProblem, notFound } from '../../platform/problem/problem.ts';
import { newId } from '../../kernel/id.ts';
import { identityWords } from '../messages.ts';
import { parsePhone } from '../rules/phone.ts';
import { associationRoles, tenureRoles } from '../rules/roles.ts';
import { policy } from '../policy.ts';
import { identityTables } from '../schema.ts';

/**
 * Records a person together with the role in which they take part. Officers of an association record
 * people of their own organisation only, and make nobody more powerful than themselves.
 */
export const addPerson = command({
  name: 'identity.add-person',
  fields: {
    name: line(120).meta({ control: 'line', max: 120, personal: true }),
    title: line(40).optional(),
    phone: line(30).meta({ control: 'line', max: 30, personal: true }).optional(),
    organisation_id: ref(),
    role: choice(tenureRoles),
    valid_from: day().optional(),
    fictional: flag(),
  },
  may: policy.addPerson,
  words: (language) => identityWords(language).commands.addPerson,
  async handle({ tx, workspaceId, actor, now, today }, input) {
    const { organisation_id, role, valid_from, name, title, fictional } = input;
    if (actor.role !== 'secretariat' && actor.organisationId !== organisation_id) throw notFound();
    if (actor.role !== 'secretariat' && !associationRoles.includes(role)) throw fieldProblem('role', { rule: 'choice' });
    const phone = input.phone === undefined ? undefined : parsePhone(input.phone);
    if (input.phone !== undefined && !phone) throw fieldProblem('phone', { rule: 'phone' });
    const id = newId();
    const here = { workspace_id: workspaceId, recorded_at: now };
    const tables = identityTables(tx);
    await tables.insertInto('identity.person').values({ ...here, id, name, title, phone, fictional }).execute();
    await tables
      .insertInto('identity.tenure')
      .values({ ...here, id: newId(), person_id: id, organisation_id, role, valid_from: valid_from ?? today })
      .execute();
    return { kind: 'person', id, about: id, after: { organisation_id, role } };
  },
});
