import type { Visit } from '../../../platform/web/visit.ts';
import type { ActivityPage } from '../queries/activity-page.ts';

/** What every part of the page of an activity is given. */
export interface ActivityProps {
  activity: ActivityPage;
  visit: Visit;
}
