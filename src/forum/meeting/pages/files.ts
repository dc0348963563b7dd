import type { Context, Hono } from 'hono';
import { calendarFile } from '../../../platform/documents/calendar-file.ts';
import type { PageEnv } from '../../../ui/frame-of.ts';
import { meetingPdf, paperNames } from '../documents/papers.ts';
import { meetingPage } from '../queries/meeting-page.ts';
import { meetingPaper } from '../queries/meeting-paper.ts';

/** What can be taken away from a meeting: its letters, for members, and its date, for everybody. */
export function addMeetingFiles(app: Hono<PageEnv>): void {
  for (const name of paperNames) {
    app.get(`/:workspace/rapat/:id/${name}.pdf`, async (c) => {
      const visit = c.get('visit');
      visit.mustBeMember();
      const meeting = await visit.read((tx) => meetingPaper(tx, c.req.param('id')));
      const { workspace, zone, now } = visit;
      const pdf = meetingPdf(name, { meeting, workspace: workspace.name, zone, madeAt: now });
      return file(c, pdf, 'application/pdf', `${name}-${meeting.planned_for}.pdf`);
    });
  }
  app.get('/:workspace/rapat/:id/kalender.ics', async (c) => {
    const visit = c.get('visit');
    const meeting = await visit.read((tx) => meetingPage(tx, c.req.param('id')));
    const ics = calendarFile({
      uid: `${meeting.id}@rembug`,
      sequence: meeting.version,
      title: meeting.title,
      place: meeting.place,
      day: meeting.planned_for,
      startsAt: meeting.starts_at,
      endsAt: meeting.ends_at ?? undefined,
      zone: visit.zone,
      cancelled: meeting.state === 'cancelled',
      url: new URL(visit.at('rapat', meeting.id), c.req.url).href,
      madeAt: visit.now,
    });
    return file(c, ics, 'text/calendar; charset=utf-8', `rapat-${meeting.planned_for}.ics`);
  });
}

/** The name is put together from days and words of ours, so it needs no escaping. */
function file(c: Context, body: string | Uint8Array<ArrayBuffer>, type: string, name: string): Response {
  return c.body(body, 200, { 'content-type': type, 'content-disposition': `inline; filename="${name}"` });
}
