import type { Tx } from '../../platform/database/scope.ts';
import { Problem } from '../../platform/problem/problem.ts';
import { holdAgendaItem } from '../meeting/load.ts';
import { decisionTables } from './schema.ts';

/**
 * A matter that a held meeting has not decided yet, with its meeting; both are held until the transaction ends.
 * @throws Problem `not-found`, or `illegal-move` before the meeting, after its minutes, and once it is decided
 */
export async function holdUndecidedItem(tx: Tx, id: string) {
  const { item, meeting } = await holdAgendaItem(tx, id, 'decide');
  const decided = await decisionTables(tx)
    .selectFrom('forum.decision')
    .select('id')
    .where('agenda_item_id', '=', id)
    .executeTakeFirst();
  if (decided) {
    throw new Problem('illegal-move', {
      reason: {
        id: 'Butir agenda ini sudah diputuskan. Keputusan tidak diubah lagi.',
        en: 'This matter is decided. A decision is not changed any more.',
      },
    });
  }
  return { item, meeting };
}
