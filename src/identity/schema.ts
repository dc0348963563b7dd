import type { Kysely } from 'kysely';
import type { Role } from '../platform/access/actor.ts';
import type { Day } from '../kernel/calendar.ts';

export const stakeholderGroups = ['artisan', 'government', 'private', 'finance', 'academia', 'association'] as const;
export type StakeholderGroup = (typeof stakeholderGroups)[number];

interface Organisation {
  workspace_id: string;
  id: string;
  name: string;
  aliases: string[];
  groups: StakeholderGroup[];
  form: 'formal' | 'informal';
  status: 'active' | 'dormant' | 'dissolved' | 'unknown';
  part: string | null;
  founded: number | null;
  region_code: string | null;
  source: string | null;
  fictional: boolean;
}

interface Person {
  workspace_id: string;
  id: string;
  name: string;
  title: string | null;
  fictional: boolean;
}

interface Tenure {
  workspace_id: string;
  id: string;
  person_id: string;
  organisation_id: string;
  role: Role;
  valid_from: Day;
  valid_to: Day | null;
}

/** The slice's own tables. */
type IdentityTables = {
  'identity.workspace': { id: string; slug: string; name: string; region_codes: string[]; created_at: Date };
  'identity.organisation': Organisation & { recorded_at: Date };
  'identity.person': Person & { phone: string | null; account_id: string | null; recorded_at: Date };
  'identity.tenure': Tenure & { recorded_at: Date };
  'account.sign_in_link': {
    token_hash: string;
    workspace_id: string | null;
    person_id: string | null;
    operator: boolean;
    expires_at: Date;
    used_at: Date | null;
  };
  'account.user': { id: string; operator: boolean; email: string; phoneNumber: string | null };
};

/** Views other slices may read. `tenures` and `people` show rows to members only. */
export type IdentityViews = {
  'identity.organisations': Organisation;
  'identity.people': Person;
  'identity.tenures': Tenure & { person_name: string; organisation_name: string; groups: StakeholderGroup[] };
};

export function identityTables(handle: Pick<Kysely<{}>, 'withTables'>) {
  return handle.withTables<IdentityTables & IdentityViews>();
}
