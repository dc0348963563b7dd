import type { Context, Outcome } from '../../platform/command/command.ts';
import { Problem } from '../../platform/problem/problem.ts';
import { planTables } from '../schema.ts';
import { ownProgramme } from './own-programme.ts';
import { stateAfter } from './rules/life.ts';
import type { ProgrammeMove } from './rules/life.ts';

/** @throws Problem `illegal-move` where the programme's state does not allow it */
export async function moveProgramme(
  { tx, actor, today }: Context,
  id: string,
  move: ProgrammeMove,
  stop_reason?: string,
): Promise<Outcome> {
  const programme = await ownProgramme(tx, actor, id);
  const state = stateAfter(programme.state, move);
  if (!state) throw new Problem('illegal-move');
  const moment = move === 'start' ? { started_on: today } : { closed_on: today, stop_reason };
  const after = { state, ...moment };
  await planTables(tx)
    .updateTable('plan.programme')
    .set({ ...after, version: programme.version + 1 })
    .where('id', '=', id)
    .execute();
  return { kind: 'programme', id, title: programme.title, before: { state: programme.state }, after };
}
