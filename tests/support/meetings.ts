import { addAgendaItem } from '../../src/forum/meeting/commands/add-agenda-item.ts';
import { planMeeting } from '../../src/forum/meeting/commands/plan-meeting.ts';
import { recordAttendance } from '../../src/forum/meeting/commands/record-attendance.ts';
import { meetingAgenda } from '../../src/forum/meeting/queries/meeting-page.ts';
import type { PersonName } from './people.ts';
import type { World } from './world.ts';

/** The meeting Bu Dewi plans wherever a test needs one; a department and the association are invited. */
export const plantMeeting = (world: World) => ({
  title: 'Rapat forum: IPAL Jenggot',
  planned_for: '2026-12-02',
  starts_at: '9.00',
  ends_at: '11.30',
  place: 'Aula Kelurahan Jenggot',
  invited: [world.actors.wulan.organisationId, world.actors.zaki.organisationId],
  letter_number: '005/017/2026',
});

/** A planned meeting, and its id. */
export async function aMeeting(world: World, more = {}): Promise<string> {
  const { id } = await world.as('dewi', planMeeting, { ...plantMeeting(world), ...more });
  return id;
}

/** Puts a proposal or a matter in own words on the agenda and gives the id of the agenda item. */
export async function onAgenda(
  world: World,
  meeting_id: string,
  matter: { proposal_id?: string; title?: string },
  who: PersonName = 'zaki',
): Promise<string> {
  await world.as(who, addAgendaItem, { meeting_id, ...matter });
  const agenda = await world.read('member', (tx) => meetingAgenda(tx, meeting_id));
  return agenda.at(-1)?.id ?? '';
}

/** The meeting takes place on the day it was planned for; Bu Dewi chairs, and the named people come. */
export async function hold(world: World, meeting_id: string, ...present: PersonName[]): Promise<void> {
  world.itIs('2026-12-02');
  await world.as('dewi', recordAttendance, {
    meeting_id,
    held_on: '2026-12-02',
    chaired_by: world.actors.dewi.tenureId,
    present: present.map((who) => world.actors[who].tenureId),
  });
}
