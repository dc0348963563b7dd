import { Problem } from '../problem/problem.ts';

/** The roles in which a person acts; see *roles* in `docs/use`. */
export const roles = [
  'operator',
  'secretariat',
  'head',
  'officer',
  'chair',
  'secretary',
  'owner',
  'worker',
  'partner',
] as const;

export type Role = (typeof roles)[number];

/** A person acting for an organisation in a role: who a command is carried out for. */
export interface Actor {
  /** Null for the operator, who runs the server and belongs to no workspace. */
  personId: string | null;
  name: string;
  tenureId: string | null;
  organisationId: string | null;
  organisationName: string;
  role: Role;
}

/** An actor who belongs to the workspace: everybody but the operator. */
export interface Member extends Actor {
  personId: string;
  organisationId: string;
}

/** @throws Problem `not-allowed` for the operator, for whose hands no record of a workspace is meant */
export function asMember(actor: Actor): Member {
  const { personId, organisationId } = actor;
  if (personId === null || organisationId === null) throw new Problem('not-allowed');
  return { ...actor, personId, organisationId };
}
