import type { Command } from '../../platform/command/command.ts';
import { Problem } from '../../platform/problem/problem.ts';
import type { Visit } from '../../platform/web/visit.ts';
import { isOpen } from '../programme/rules/life.ts';
import type { ProgrammeState } from '../programme/rules/life.ts';

/** Whose programme something belongs to, and how that stands. */
interface Owned {
  organisation_id: string;
  state: ProgrammeState;
}

/** Whether this reader may carry out a command of the programme's own people. */
export function mayPlan(visit: Visit, command: Command, { organisation_id }: Pick<Owned, 'organisation_id'>): boolean {
  return visit.may(command) && visit.actor?.organisationId === organisation_id;
}

/** The same for a command that changes aims or money, which ends with the programme. */
export function mayStillPlan(visit: Visit, command: Command, owned: Owned): boolean {
  return mayPlan(visit, command, owned) && isOpen(owned.state);
}

/** @throws Problem `not-allowed` before somebody fills in a form for nothing */
export function assertOwn(visit: Visit, { organisation_id }: Pick<Owned, 'organisation_id'>): void {
  if (visit.actor?.organisationId !== organisation_id) throw new Problem('not-allowed');
}
