import type { Tx } from '../../platform/database/scope.ts';
import { inBoth } from '../../platform/i18n/messages.ts';
import { Problem, notFound } from '../../platform/problem/problem.ts';
import { meetingWords } from './messages.ts';
import { allows, stageOf } from './rules/life.ts';
import type { MeetingDeed, MeetingLife } from './rules/life.ts';
import { meetingTables } from './schema.ts';

/**
 * A meeting to which something is about to be done, held until the transaction ends.
 * @throws Problem `not-found`, or `illegal-move` saying how the meeting stands
 */
export async function holdMeeting(tx: Tx, id: string, deed: MeetingDeed) {
  const meeting = await meetingTables(tx)
    .selectFrom('forum.meeting')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  if (!meeting) throw notFound();
  mustAllow(meeting, deed);
  return meeting;
}

/** @throws Problem `illegal-move` saying how the meeting stands, if that cannot be done to it */
export function mustAllow(meeting: MeetingLife, deed: MeetingDeed): void {
  if (allows(meeting, deed)) return;
  const stage = stageOf(meeting);
  throw new Problem('illegal-move', { reason: inBoth(meetingWords, (words) => words.cannot[stage]) });
}

/**
 * An agenda item together with its meeting, to which something is about to be done.
 * @throws Problem `not-found` or `illegal-move`
 */
export async function holdAgendaItem(tx: Tx, id: string, deed: MeetingDeed) {
  const item = await meetingTables(tx)
    .selectFrom('forum.agenda_item')
    .select(['id', 'meeting_id', 'position', 'title', 'proposal_id'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (!item) throw notFound();
  return { item, meeting: await holdMeeting(tx, item.meeting_id, deed) };
}
