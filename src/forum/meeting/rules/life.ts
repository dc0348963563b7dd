/** Where a meeting stands in its life: `closed` once it was held and its minutes are published. */
export type MeetingStage = 'planned' | 'held' | 'closed' | 'cancelled';

/** What can be done to a meeting. */
export type MeetingDeed = 'change' | 'ask' | 'order' | 'cancel' | 'attend' | 'decide' | 'publish';

/** Matters are also raised in the room, and attendance is corrected, until the minutes are out. */
const deeds: Record<MeetingStage, readonly MeetingDeed[]> = {
  planned: ['change', 'ask', 'order', 'cancel', 'attend'],
  held: ['ask', 'order', 'attend', 'decide', 'publish'],
  closed: [],
  cancelled: [],
};

export interface MeetingLife {
  state: 'planned' | 'held' | 'cancelled';
  minutes_published_on: string | null;
}

export function stageOf({ state, minutes_published_on }: MeetingLife): MeetingStage {
  return state === 'held' && minutes_published_on !== null ? 'closed' : state;
}

export function allows(meeting: MeetingLife, deed: MeetingDeed): boolean {
  return deeds[stageOf(meeting)].includes(deed);
}
