import type { Hono } from 'hono';
import { addDays } from '../../kernel/calendar.ts';
import type { Receipt } from '../../platform/command/call.ts';
import type { Tx } from '../../platform/database/scope.ts';
import type { Visit } from '../../platform/web/visit.ts';
import { commandPage } from '../../ui/command-page.tsx';
import type { FormContent } from '../../ui/command-form.tsx';
import type { PageEnv } from '../../ui/frame-of.ts';
import { addPerson } from '../commands/add-person.ts';
import { beginTenure } from '../commands/begin-tenure.ts';
import { endTenure } from '../commands/end-tenure.ts';
import { identityWords } from '../messages.ts';
import { pageWords } from '../page-messages.ts';
import { organisationOptions } from '../queries/organisations.ts';
import { associationRoles } from '../rules/roles.ts';
import { openTenures, personOptions, personPage, tenurePage } from '../queries/people.ts';

type Params = Record<string, string>;

export const crumbs = (visit: Visit) => [
  { label: pageWords(visit.language).people.title, href: visit.at('orang') },
];

const common = { section: 'more', crumbs } as const;
const toPeople = (_receipt: Receipt, visit: Visit) => visit.at('orang');

/** The forms on people and their roles. */
export function addPeopleForms(app: Hono<PageEnv>): void {
  const person = (receipt: Receipt, visit: Visit) => visit.at('orang', receipt.id);
  const samePerson = (_receipt: Receipt, visit: Visit, { id = '' }: Params) => visit.at('orang', id);
  const follower = (receipt: Receipt, visit: Visit) => visit.at('orang', 'ganti', receipt.id);
  commandPage(app, { ...common, path: '/orang/baru', command: addPerson, after: person, content: newPerson });
  commandPage(app, { ...common, path: '/orang/peran', command: beginTenure, after: toPeople, content: newRole });
  commandPage(app, { ...common, path: '/orang/ganti', command: endTenure, after: follower, content: whoLeaves });
  commandPage(app, {
    ...common, path: '/orang/ganti/:tenure', command: beginTenure, after: toHandover, content: whoFollows,
  });
  commandPage(app, { ...common, path: '/orang/:id/akhiri', command: endTenure, after: samePerson, content: rolesOf });
}

/** Officers of an association record people and roles of their own house only. */
async function newPerson(tx: Tx, visit: Visit): Promise<FormContent> {
  const values = { valid_from: visit.today };
  const own = visit.actor?.organisationId;
  if (visit.actor?.role !== 'secretariat' && own) {
    const words = identityWords(visit.language).roles;
    const options = { role: associationRoles.map((value) => ({ value, label: words[value] })) };
    return { values, options, fixed: { organisation_id: own, fictional: '' } };
  }
  return { values, options: { organisation_id: await organisationOptions(tx) }, fixed: { fictional: '' } };
}

async function newRole(tx: Tx, visit: Visit) {
  return {
    options: { person_id: await personOptions(tx), organisation_id: await organisationOptions(tx) },
    values: { valid_from: visit.today },
  };
}

async function whoLeaves(tx: Tx, visit: Visit) {
  const roles = identityWords(visit.language).roles;
  const options = (await openTenures(tx, visit.today)).map(({ id, person_name, organisation_name, role }) => ({
    value: id,
    label: `${organisation_name}, ${roles[role]}: ${person_name}`,
  }));
  const lead = pageWords(visit.language).people.whoLeaves;
  return { lead, options: { tenure_id: options }, values: { valid_to: visit.today } };
}

async function whoFollows(tx: Tx, visit: Visit, { tenure = '' }: Params) {
  const { organisation_id, organisation_name, role, valid_to } = await tenurePage(tx, tenure);
  const say = pageWords(visit.language).people;
  return {
    lead: say.whoFollows(identityWords(visit.language).roles[role], organisation_name),
    options: { person_id: await personOptions(tx) },
    values: { valid_from: valid_to ? addDays(valid_to, 1) : visit.today },
    fixed: { organisation_id, role },
  };
}

async function rolesOf(tx: Tx, visit: Visit, { id = '' }: Params) {
  const { name, tenures } = await personPage(tx, id);
  const roles = identityWords(visit.language).roles;
  const open = tenures.filter((tenure) => tenure.valid_to === null);
  const options = open.map((tenure) => ({
    value: tenure.id,
    label: pageWords(visit.language).people.role(roles[tenure.role], tenure.organisation_name),
  }));
  const only = open.length === 1 ? open[0]?.id : undefined;
  return { lead: name, options: { tenure_id: options }, values: { valid_to: visit.today, tenure_id: only } };
}

/** After a change of officers: the page on which the new one reads what the office owes. */
function toHandover(_receipt: Receipt, visit: Visit): string {
  return visit.at('serah-terima');
}
