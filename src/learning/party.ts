import type { Role } from '../platform/access/actor.ts';

/** The parties between which answers are compared. */
export const parties = ['department', 'association', 'artisan', 'partner'] as const;
export type Party = (typeof parties)[number];

const partyOf: Record<Role, Party> = {
  secretariat: 'department',
  head: 'department',
  officer: 'department',
  chair: 'association',
  secretary: 'association',
  owner: 'artisan',
  worker: 'artisan',
  partner: 'partner',
  operator: 'partner',
};

/** The party somebody answers for, by the role in which they act. */
export function partyOfRole(role: Role): Party {
  return partyOf[role];
}
