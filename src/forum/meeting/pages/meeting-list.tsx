import type { Context } from 'hono';
import { readCursor } from '../../../platform/database/day-cursor.ts';
import type { Visit } from '../../../platform/web/visit.ts';
import { frameOf } from '../../../ui/frame-of.ts';
import type { PageEnv } from '../../../ui/frame-of.ts';
import { Empty, List, Pager, Row } from '../../../ui/list.tsx';
import { Page } from '../../../ui/page.tsx';
import { Thing } from '../../../ui/thing.tsx';
import { planMeeting } from '../commands/plan-meeting.ts';
import { meetingWords } from '../messages.ts';
import { pastMeetings, upcomingMeetings } from '../queries/meeting-list.ts';
import { crumbs } from './meeting-forms.ts';
import { meetingState } from './state.ts';
import { whenIs } from './told.ts';

type Listed = Awaited<ReturnType<typeof upcomingMeetings>>;

/** The meetings to come and those that were; on later pages only those that were. */
export async function meetingListPage(c: Context<PageEnv>) {
  const visit = c.get('visit');
  const say = meetingWords(visit.language);
  const after = readCursor(c.req.query('sebelum'));
  const [upcoming, { rows: meetings, next }] = await visit.read(async (tx) => [
    after ? [] : await upcomingMeetings(tx, visit.today),
    await pastMeetings(tx, visit.today, after),
  ]);
  const here = visit.at('rapat');
  const plan = { href: visit.at('rapat', 'baru'), label: planMeeting.words(visit.language).title };
  const none = !after && upcoming.length + meetings.length === 0;
  return c.html(
    <Page frame={frameOf(c)} title={say.many} crumbs={crumbs(visit).slice(0, 1)} section="forum">
      <Thing title={say.many} action={visit.may(planMeeting) && plan}><p>{say.listIntro}</p></Thing>
      {none && <Empty belongs={say.empty}><p>{say.emptyHow}</p></Empty>}
      {!none && !after && <Meetings title={say.upcoming} meetings={upcoming} empty={say.noneUpcoming} visit={visit} />}
      {meetings.length > 0 && <Meetings title={say.past} meetings={meetings} visit={visit} />}
      <Pager next={next && `${here}?sebelum=${next}`} first={after && here} />
    </Page>,
  );
}

function Meetings({ title, meetings, empty, visit }: { title: string; meetings: Listed; empty?: string; visit: Visit }) {
  return (
    <section>
      <h2>{title}</h2>
      {meetings.length === 0 && <p>{empty}</p>}
      {meetings.length > 0 && (
        <List>
          {meetings.map((meeting) => (
            <Row href={visit.at('rapat', meeting.id)} title={meeting.title} state={meetingState(meeting, visit)}
              meta={`${whenIs(meeting, visit)} · ${meeting.place}`} />
          ))}
        </List>
      )}
    </section>
  );
}
