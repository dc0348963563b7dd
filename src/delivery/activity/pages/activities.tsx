import { Hono } from 'hono';
import { frameOf } from '../../../ui/frame-of.ts';
import type { PageEnv } from '../../../ui/frame-of.ts';
import { Page } from '../../../ui/page.tsx';
import type { Slots } from '../../../ui/slots.ts';
import { addParticipationPages } from '../../participation/pages/participation-pages.ts';
import { activityPage } from '../queries/activity-page.ts';
import { addActivityForms } from './activity-forms.ts';
import { activityListPage } from './activity-list.tsx';
import { ActivitySheet } from './activity-sheet.tsx';
import { activityCalendar } from './calendar.ts';
import { crumbs } from './crumbs.ts';

/** Activities: the list, one activity, and everything that is done with one and with who takes part. */
export function activityPages(slots: Slots): Hono<PageEnv> {
  const app = new Hono<PageEnv>();
  app.get('/:workspace/kegiatan', activityListPage);
  addActivityForms(app);
  addParticipationPages(app);
  app.get('/:workspace/kegiatan/:id/kalender.ics', activityCalendar);
  app.get('/:workspace/kegiatan/:id', async (c) => {
    const visit = c.get('visit');
    const id = c.req.param('id');
    const [activity, thread] = await visit.read(async (tx) => [
      await activityPage(tx, id, visit.actor?.personId),
      await slots.thread(tx, visit, 'activity', id),
    ]);
    return c.html(
      <Page frame={frameOf(c)} title={activity.title} section="activities" crumbs={crumbs(visit)}>
        <ActivitySheet activity={activity} visit={visit} />
        {thread}
      </Page>,
    );
  });
  return app;
}
