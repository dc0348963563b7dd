/** For whom and in which role somebody acts. */
interface Office {
  organisationId: string | null;
  role: string;
}

/** Between whom a promise stands: the office that gave it and the organisation that was given it. */
export interface Parties {
  owner_organisation_id: string;
  owner_role: string;
  promised_to_organisation_id: string;
}

export type Side = 'owner' | 'receiver';

/** The roles that speak for their organisation. Members of an association who hold no office do not. */
const speaking = ['secretariat', 'head', 'officer', 'chair', 'secretary', 'partner'];

/** Whether somebody answers for what this office promised: its holder, or whoever speaks for the organisation. */
export function answersFor(office: Office, owner: Omit<Parties, 'promised_to_organisation_id'>): boolean {
  const { organisationId, role } = office;
  return organisationId === owner.owner_organisation_id && (role === owner.owner_role || speaking.includes(role));
}

/**
 * On which side of a promise somebody stands; undefined for everybody else. The secretariat of the forum
 * stands beside whoever a promise was given to, unless the promise is its own.
 */
export function sideOf(office: Office, parties: Parties): Side | undefined {
  if (office.organisationId === parties.owner_organisation_id) {
    return answersFor(office, parties) ? 'owner' : undefined;
  }
  const given = office.organisationId === parties.promised_to_organisation_id && speaking.includes(office.role);
  return given || office.role === 'secretariat' ? 'receiver' : undefined;
}

/** The least number of words that can say how a promise was kept. */
const WORDS_OF_EVIDENCE = 5;

/** Whether an account of how a promise was kept says enough to be checked by somebody else. */
export function saysEnough(evidence: string): boolean {
  return evidence.split(/\s+/).filter((word) => /\p{L}|\p{N}/u.test(word)).length >= WORDS_OF_EVIDENCE;
}
