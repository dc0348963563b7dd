import type { Child } from 'hono/jsx';
import { longDate } from '../../../kernel/calendar.ts';
import type { Command } from '../../../platform/command/command.ts';
import type { Visit } from '../../../platform/web/visit.ts';
import { ButtonLink } from '../../../ui/button.tsx';
import { Facts, Thing } from '../../../ui/thing.tsx';
import { who } from '../../../ui/who.ts';
import { addAgendaItem } from '../commands/add-agenda-item.ts';
import { cancelMeeting } from '../commands/cancel-meeting.ts';
import { changeMeeting } from '../commands/change-meeting.ts';
import { publishMinutes } from '../commands/publish-minutes.ts';
import { recordAttendance } from '../commands/record-attendance.ts';
import { meetingWords } from '../messages.ts';
import type { meetingAgenda, meetingPage } from '../queries/meeting-page.ts';
import { allows } from '../rules/life.ts';
import type { MeetingDeed } from '../rules/life.ts';
import { Agenda } from './agenda.tsx';
import { meetingState } from './state.ts';
import { whenIs } from './told.ts';

export type Meeting = Awaited<ReturnType<typeof meetingPage>>;

interface MeetingProps {
  meeting: Meeting;
  visit: Visit;
}

interface SheetProps extends MeetingProps {
  agenda: Awaited<ReturnType<typeof meetingAgenda>>;
}

/** One meeting: when and where, its agenda, who was invited and came, its minutes and its papers. */
export function MeetingSheet({ meeting, agenda, visit }: SheetProps) {
  const say = meetingWords(visit.language);
  const { main, others } = buttons({ meeting, agenda, visit });
  return (
    <>
      <Thing kind={say.one} title={meeting.title} state={meetingState(meeting, visit)} action={main}>
        {meeting.cancelled_because && <p>{say.cancelledBecause(meeting.cancelled_because)}</p>}
      </Thing>
      <Facts facts={factsOf({ meeting, visit })} />
      <Agenda meeting={meeting} agenda={agenda} visit={visit} />
      <Invited meeting={meeting} visit={visit} />
      {meeting.state === 'held' && <Minutes meeting={meeting} visit={visit} />}
      <Papers meeting={meeting} visit={visit} />
      {others.length > 0 && <div class="actions">{others}</div>}
    </>
  );
}

/** The buttons of this reader, the most pressing one apart; while matters wait for a decision, none of them is. */
function buttons({ meeting, agenda, visit }: SheetProps): { main?: Child; others: Child[] } {
  const say = meetingWords(visit.language);
  const may = (command: Command, deed: MeetingDeed) => visit.may(command) && allows(meeting, deed);
  const planned = meeting.state === 'planned';
  const attends = may(recordAttendance, 'attend');
  const publishes = may(publishMinutes, 'publish');
  const deeds = [
    ...(attends && planned && meeting.planned_for <= visit.today ? [['hadir', say.attend]] : []),
    ...(publishes ? [['notulen', say.publish]] : []),
    ...(may(addAgendaItem, 'ask') ? [['agenda', say.ask]] : []),
    ...(attends && !planned ? [['hadir', say.attendAgain]] : []),
    ...(may(changeMeeting, 'change') ? [['ubah', say.change]] : []),
    ...(may(cancelMeeting, 'cancel') ? [['batal', say.cancel]] : []),
  ];
  const button = (quiet: boolean) => ([path = '', label = '']: string[]) =>
    <ButtonLink href={visit.at('rapat', meeting.id, path)} quiet={quiet}>{label}</ButtonLink>;
  if (publishes && agenda.some((matter) => !matter.decision_id)) return { others: deeds.map(button(true)) };
  const [first, ...rest] = deeds;
  return { main: first && button(false)(first), others: rest.map(button(true)) };
}

function factsOf({ meeting, visit }: MeetingProps) {
  const say = meetingWords(visit.language);
  const { held_on, chair, chair_organisation, letter_number } = meeting;
  return [
    { term: say.when, says: whenIs(meeting, visit) },
    { term: say.where, says: meeting.place },
    { term: say.convener, says: meeting.convener },
    { term: say.letterNumber, says: letter_number },
    { term: say.heldOn, says: held_on && longDate(held_on, visit.language) },
    { term: say.chairedBy, says: chair_organisation && who({ person: chair, organisation: chair_organisation }) },
  ].filter((fact) => fact.says);
}

function Invited({ meeting, visit }: MeetingProps) {
  const say = meetingWords(visit.language);
  const { invited } = meeting;
  const people = invited.reduce((sum, each) => sum + (each.people ?? 0), 0);
  const came = invited.filter((each) => (each.people ?? 0) > 0).length;
  return (
    <section>
      <h2>{say.invited}</h2>
      {meeting.state === 'held' && <p>{say.cameInAll(came, invited.length, people)}</p>}
      <ul>
        {invited.map((each) => (
          <li>{each.organisation}{each.people !== null && <span class="row-meta"> · {say.came(each.people)}</span>}</li>
        ))}
      </ul>
    </section>
  );
}

function Minutes({ meeting, visit }: MeetingProps) {
  const say = meetingWords(visit.language);
  const { minutes, minutes_published_on } = meeting;
  return (
    <section id="notulen">
      <h2>{say.minutes}</h2>
      {minutes_published_on
        ? <p class="row-meta">{say.minutesOn(longDate(minutes_published_on, visit.language))}</p>
        : <p>{say.noMinutes}</p>}
      {minutes && <p class="prose">{minutes}</p>}
    </section>
  );
}

/** The letters name people, so they are for members; the date is for everybody's calendar. */
function Papers({ meeting, visit }: MeetingProps) {
  const say = meetingWords(visit.language);
  const to = (file: string) => visit.at('rapat', meeting.id, file);
  return (
    <section>
      <h2>{say.papers}</h2>
      <ul>
        {visit.isMember && <li><a href={to('undangan.pdf')}>{say.invitation}</a></li>}
        {visit.isMember && <li><a href={to('daftar-hadir.pdf')}>{say.attendanceSheet}</a></li>}
        <li><a href={to('kalender.ics')}>{say.calendar}</a></li>
      </ul>
    </section>
  );
}
