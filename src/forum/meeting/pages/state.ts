import type { Day } from '../../../kernel/calendar.ts';
import type { Visit } from '../../../platform/web/visit.ts';
import type { Tone } from '../../../ui/thing.tsx';
import { meetingWords } from '../messages.ts';
import { stageOf } from '../rules/life.ts';
import type { MeetingLife, MeetingStage } from '../rules/life.ts';

const tones: Record<MeetingStage, Tone> = { planned: 'plain', held: 'plain', closed: 'good', cancelled: 'ended' };

/** How a meeting stands, in a word; one whose day is over and of which nothing is recorded asks for attention. */
export function meetingState(meeting: MeetingLife & { planned_for: Day }, visit: Visit): { word: string; tone: Tone } {
  const say = meetingWords(visit.language);
  const stage = stageOf(meeting);
  if (stage === 'planned' && meeting.planned_for < visit.today) return { word: say.unrecorded, tone: 'attention' };
  return { word: say.states[stage], tone: tones[stage] };
}
