import { command } from '../../../platform/command/command.ts';
import { choice, ref } from '../../../platform/command/fields.ts';
import { Problem } from '../../../platform/problem/problem.ts';
import type { Tx } from '../../../platform/database/scope.ts';
import { holdAgendaItem } from '../load.ts';
import { meetingWords } from '../messages.ts';
import { policy } from '../policy.ts';
import { meetingTables } from '../schema.ts';

/** Moves a matter one place up or down the agenda. */
export const moveAgendaItem = command({
  name: 'forum.move-agenda-item',
  fields: { agenda_item_id: ref(), direction: choice(['up', 'down']) },
  may: policy.moveAgendaItem,
  words: (language) => meetingWords(language).commands.moveAgendaItem,
  async handle({ tx }, { agenda_item_id, direction }) {
    const { meeting } = await holdAgendaItem(tx, agenda_item_id, 'order');
    // Read again now that the meeting is held: somebody may just have moved it.
    const items = await itemsOf(tx, meeting.id);
    const at = items.findIndex((each) => each.id === agenda_item_id);
    const item = items[at];
    const other = items[direction === 'up' ? at - 1 : at + 1];
    if (!item || !other) throw new Problem('illegal-move');
    await put(tx, item.id, other.position);
    await put(tx, other.id, item.position);
    return {
      kind: 'meeting',
      id: meeting.id,
      title: meeting.title,
      before: { agenda_item_id, position: item.position },
      after: { agenda_item_id, position: other.position },
    };
  },
});

function itemsOf(tx: Tx, meetingId: string) {
  return meetingTables(tx)
    .selectFrom('forum.agenda_item')
    .select(['id', 'position'])
    .where('meeting_id', '=', meetingId)
    .orderBy('position')
    .execute();
}

async function put(tx: Tx, id: string, position: number): Promise<void> {
  await meetingTables(tx).updateTable('forum.agenda_item').set({ position }).where('id', '=', id).execute();
}
