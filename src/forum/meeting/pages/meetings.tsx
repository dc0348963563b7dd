import { Hono } from 'hono';
import { frameOf } from '../../../ui/frame-of.ts';
import type { PageEnv } from '../../../ui/frame-of.ts';
import { Page } from '../../../ui/page.tsx';
import type { Slots } from '../../../ui/slots.ts';
import { meetingAgenda, meetingPage } from '../queries/meeting-page.ts';
import { addMeetingFiles } from './files.ts';
import { addMeetingForms, crumbs } from './meeting-forms.ts';
import { meetingListPage } from './meeting-list.tsx';
import { MeetingSheet } from './meeting-sheet.tsx';

/** Meetings: the list, one meeting, its papers, and everything that is done with one. */
export function meetingPages(slots: Slots): Hono<PageEnv> {
  const app = new Hono<PageEnv>();
  app.get('/:workspace/rapat', meetingListPage);
  addMeetingForms(app);
  addMeetingFiles(app);
  app.get('/:workspace/rapat/:id', async (c) => {
    const visit = c.get('visit');
    const id = c.req.param('id');
    const [meeting, agenda, thread] = await visit.read(async (tx) => [
      await meetingPage(tx, id),
      await meetingAgenda(tx, id),
      await slots.thread(tx, visit, 'meeting', id),
    ]);
    return c.html(
      <Page frame={frameOf(c)} title={meeting.title} section="forum" crumbs={crumbs(visit)}>
        <MeetingSheet meeting={meeting} agenda={agenda} visit={visit} />
        {thread}
      </Page>,
    );
  });
  return app;
}
