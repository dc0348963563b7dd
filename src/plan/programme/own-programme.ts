import type { Actor } from '../../platform/access/actor.ts';
import type { Tx } from '../../platform/database/scope.ts';
import { Problem, notFound } from '../../platform/problem/problem.ts';
import { planTables } from '../schema.ts';
import { isOpen } from './rules/life.ts';
import type { ProgrammeState } from './rules/life.ts';

/**
 * The programme to be changed, held until the transaction ends, so that two people change it one after
 * the other.
 * @throws Problem `not-found`; `not-allowed` unless it is a programme of the actor's organisation
 */
export async function ownProgramme(tx: Tx, actor: Actor, id: string) {
  const programme = await planTables(tx)
    .selectFrom('plan.programme')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  if (!programme) throw notFound();
  if (programme.organisation_id !== actor.organisationId) throw new Problem('not-allowed');
  return programme;
}

/**
 * The same, for changing its aims.
 * @throws Problem `illegal-move` once it is over, too
 */
export async function ownOpenProgramme(tx: Tx, actor: Actor, id: string) {
  const programme = await ownProgramme(tx, actor, id);
  assertOpen(programme);
  return programme;
}

/** @throws Problem `illegal-move` once the programme is over: its aims and its money stay as they were */
export function assertOpen({ state }: { state: ProgrammeState }): void {
  if (!isOpen(state)) throw new Problem('illegal-move', { reason: over });
}

const over = {
  id: 'Program ini sudah berakhir. Tujuan dan dananya tidak dapat diubah lagi.',
  en: 'This programme is over. Its aims and its money can no longer be changed.',
};
