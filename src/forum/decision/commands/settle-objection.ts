import { command } from '../../../platform/command/command.ts';
import { ref, text } from '../../../platform/command/fields.ts';
import { Problem, notFound } from '../../../platform/problem/problem.ts';
import { holdUndecidedItem } from '../load.ts';
import { decisionWords } from '../messages.ts';
import { policy } from '../policy.ts';
import { decisionTables } from '../schema.ts';

/** Says how an objection was met in the meeting; it is kept, and stands no longer in the way. */
export const settleObjection = command({
  name: 'forum.settle-objection',
  fields: { objection_id: ref(), settled_how: text(1000, 5) },
  may: policy.settleObjection,
  words: (language) => decisionWords(language).commands.settleObjection,
  async handle({ tx }, { objection_id, settled_how }) {
    const tables = decisionTables(tx);
    const objection = await tables
      .selectFrom('forum.objection')
      .select('agenda_item_id')
      .where('id', '=', objection_id)
      .executeTakeFirst();
    if (!objection) throw notFound();
    const { item, meeting } = await holdUndecidedItem(tx, objection.agenda_item_id);
    const { numUpdatedRows } = await tables
      .updateTable('forum.objection')
      .set({ settled_how })
      .where('id', '=', objection_id)
      .where('settled_how', 'is', null)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) throw new Problem('illegal-move');
    return { kind: 'meeting', id: meeting.id, title: item.title, after: { objection_id, settled_how } };
  },
});
