import { addOrganisation } from './commands/add-organisation.ts';
import { addPerson } from './commands/add-person.ts';
import { beginTenure } from './commands/begin-tenure.ts';
import { endTenure } from './commands/end-tenure.ts';
import { invitePerson } from './commands/invite-person.ts';
import { openWorkspace } from './commands/open-workspace.ts';
import { renewFirstLink } from './commands/renew-first-link.ts';

export { openAccounts } from './accounts.ts';
export type { Accounts } from './accounts.ts';
export { operatorLink, signIn } from './accounts-of-people.ts';
export { isDemonstration, startOnce } from './demonstration.ts';
export { identityWords } from './messages.ts';
export { tenuresOf } from './queries/tenures-of.ts';
export { organisationName, organisationOptions } from './queries/organisations.ts';
export { workspaces } from './queries/workspaces.ts';
export { parsePhone } from './rules/phone.ts';
export { devicePages } from './pages/devices.tsx';
export { linkPages } from './pages/link.tsx';
export { peoplePages } from './pages/people.tsx';
export { readerPages } from './pages/reader.tsx';
export { signInPage, signInPages } from './pages/sign-in.tsx';
export { workspacePages } from './pages/workspaces.tsx';
export { stakeholderGroups } from './schema.ts';
export type { IdentityViews, StakeholderGroup } from './schema.ts';
export { languageOf, recogniseVisitor } from './session.ts';
export { tenureRoles } from './rules/roles.ts';

export { addOrganisation, addPerson, beginTenure, endTenure, openWorkspace };

/** Every command on workspaces, organisations, people and roles. */
export const identityCommands = [
  addOrganisation, addPerson, beginTenure, endTenure, invitePerson, openWorkspace, renewFirstLink,
];
