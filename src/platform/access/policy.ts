import type { Actor, Role } from './actor.ts';

/** Whether somebody in this role may do a thing at all; whose thing it is, the command itself looks at. */
export type Rule = (actor: Actor) => boolean;

/** Only people in these roles. */
export function only(...allowed: Role[]): Rule {
  return (actor) => allowed.includes(actor.role);
}

/** Everybody with a role in the workspace. */
export const anyMember: Rule = (actor) => actor.role !== 'operator';
