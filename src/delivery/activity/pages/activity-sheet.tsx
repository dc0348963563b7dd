import { longDate } from '../../../kernel/calendar.ts';
import { Facts, Quoted, Story, Thing } from '../../../ui/thing.tsx';
import { who } from '../../../ui/who.ts';
import { Participants } from '../../participation/pages/participants.tsx';
import { You } from '../../participation/pages/you.tsx';
import { seatsLeft } from '../../participation/rules/seats.ts';
import { activityWords } from '../messages.ts';
import { followUpFrom } from '../rules/life.ts';
import { buttonsOf } from './buttons.tsx';
import { deedsFor } from './deeds.ts';
import type { ActivityProps } from './props.ts';
import { activityState, whenOf } from './state.ts';

/** One activity: when and where, who took part and says so, what came of it. */
export function ActivitySheet({ activity, visit }: ActivityProps) {
  const say = activityWords(visit.language);
  const { pressing: [main, ...later], others } = buttonsOf({ activity, visit });
  const quiet = [...later, ...others];
  const waits = activity.state === 'held' && activity.held_on !== null && followUpFrom(activity.held_on);
  return (
    <>
      <Thing kind={say.one} title={activity.title} state={activityState(activity, visit)}
        fictional={activity.fictional} action={main?.(false)}>
        <p>{whenOf(activity, visit.language)}, {activity.place}</p>
        {activity.state === 'planned' && (
          <div class="actions"><a href={visit.at('kegiatan', activity.id, 'kalender.ics')}>{say.calendar}</a></div>
        )}
        {waits && <p>{say.followUpFrom(longDate(waits, visit.language))}</p>}
      </Thing>
      <You activity={activity} visit={visit} />
      <Facts facts={factsOf({ activity, visit })} />
      <Participants activity={activity} visit={visit} />
      <Story events={eventsOf({ activity, visit })} />
      {quiet.length > 0 && <div class="actions">{quiet.map((button) => button(true))}</div>}
    </>
  );
}

function factsOf({ activity, visit }: ActivityProps) {
  const say = activityWords(visit.language);
  const { programme_id, programme, seats } = activity;
  const left = seatsLeft(seats, activity.registered);
  return [
    { term: say.kindOf, says: say.kinds[activity.kind] },
    { term: say.organiser, says: activity.organisation },
    { term: say.programme, says: programme_id
      ? <a href={visit.at('program', programme_id)}>{programme}</a>
      : <Unlinked activity={activity} visit={visit} /> },
    ...(seats !== null && left !== undefined ? [{ term: say.seats, says: say.seatsOf(seats, left) }] : []),
  ];
}

function Unlinked({ activity, visit }: ActivityProps) {
  const say = activityWords(visit.language);
  const mend = deedsFor(activity, visit).link;
  return (
    <>
      {say.noProgramme}
      {mend && <> <a href={visit.at('kegiatan', activity.id, 'program')}>{say.do.link}</a></>}
    </>
  );
}

function eventsOf({ activity, visit }: ActivityProps) {
  const say = activityWords(visit.language);
  return [
    { day: activity.planned_on, says: say.plannedBy(who(activity)) },
    { day: activity.held_on, says: say.heldOn },
    { day: activity.attendance_on, says: say.attendanceOn },
    { day: activity.followed_up_on, says: <Quoted says={say.followedUpOn} words={activity.follow_up} /> },
    { day: activity.cancelled_on, says: <Quoted says={say.cancelledOn} words={activity.cancelled_because} /> },
  ].flatMap(({ day, says }) => (day ? { day, date: longDate(day, visit.language), says } : []));
}
