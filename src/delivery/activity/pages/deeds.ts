import type { Visit } from '../../../platform/web/visit.ts';
import { confirmParticipation } from '../../participation/commands/confirm-participation.ts';
import { joinActivity } from '../../participation/commands/join-activity.ts';
import { seatsLeft } from '../../participation/rules/seats.ts';
import { planActivity } from '../commands/plan-activity.ts';
import type { ActivityPage } from '../queries/activity-page.ts';
import { followUpFrom, stateAfter } from '../rules/life.ts';
import type { ActivityDeed } from '../rules/life.ts';

/** What this reader may do with this activity as it stands today. */
export function deedsFor(activity: ActivityPage, visit: Visit) {
  const { today } = visit;
  const own = visit.may(planActivity) && activity.organisation_id === visit.actor?.organisationId;
  const possible = (deed: ActivityDeed) => stateAfter(activity.state, deed) !== undefined;
  const organiser = (deed: ActivityDeed) => own && possible(deed);
  const full = seatsLeft(activity.seats, activity.registered) === 0;
  return {
    join: possible('join') && visit.may(joinActivity) && activity.mine === null && !full,
    confirm: possible('confirm') && visit.may(confirmParticipation) && activity.mine !== null,
    register: organiser('register') && !(full && activity.state === 'planned'),
    hold: organiser('hold') && activity.planned_for <= today,
    attend: organiser('attend') && activity.registered > 0,
    followUp: organiser('follow_up') && activity.held_on !== null && followUpFrom(activity.held_on) <= today,
    change: organiser('change'),
    link: organiser('link') && activity.programme_id === null,
    cancel: organiser('cancel'),
    print: visit.isMember && activity.registered > 0,
  };
}
