import { only } from '../platform/access/policy.ts';

/** Who may do what with organisations, people and their roles. */
export const policy = {
  openWorkspace: only('operator'),
  addOrganisation: only('secretariat'),
  addPerson: only('secretariat', 'chair', 'secretary'),
  beginTenure: only('secretariat'),
  endTenure: only('secretariat'),
  invitePerson: only('secretariat'),
};
