import type { Context } from 'hono';
import { calendarFile } from '../../../platform/documents/calendar-file.ts';
import type { PageEnv } from '../../../ui/frame-of.ts';
import { activityPage } from '../queries/activity-page.ts';

/** The date of an activity, for the calendar of a phone; a later file says if it was moved or cancelled. */
export async function activityCalendar(c: Context<PageEnv>) {
  const visit = c.get('visit');
  const activity = await visit.read((tx) => activityPage(tx, c.req.param('id') ?? ''));
  const file = calendarFile({
    uid: `${activity.id}@rembug`,
    sequence: activity.version,
    title: activity.title,
    place: activity.place,
    day: activity.held_on ?? activity.planned_for,
    startsAt: activity.starts_at,
    zone: visit.zone,
    cancelled: activity.state === 'cancelled',
    url: new URL(visit.at('kegiatan', activity.id), c.req.url).href,
    madeAt: visit.now,
  });
  return c.body(file, 200, {
    'content-type': 'text/calendar; charset=utf-8',
    'content-disposition': `inline; filename="kegiatan-${activity.planned_for}.ics"`,
  });
}
