import { cancelActivity } from './activity/commands/cancel-activity.ts';
import { changeActivity } from './activity/commands/change-activity.ts';
import { followUpActivity } from './activity/commands/follow-up-activity.ts';
import { holdActivity } from './activity/commands/hold-activity.ts';
import { linkActivity } from './activity/commands/link-activity.ts';
import { planActivity } from './activity/commands/plan-activity.ts';
import { confirmForParticipant } from './participation/commands/confirm-for-participant.ts';
import { confirmParticipation } from './participation/commands/confirm-participation.ts';
import { joinActivity } from './participation/commands/join-activity.ts';
import { recordAttendance } from './participation/commands/record-attendance.ts';
import { registerParticipants } from './participation/commands/register-participants.ts';

export { activityPages } from './activity/pages/activities.tsx';
export { activitiesOfProgramme } from './activity/pages/of-programme.tsx';
export { asksOfDelivery } from './queries/asks.ts';
export { newsOfDelivery } from './queries/news.ts';
export { nextActivities } from './queries/next-activities.ts';
export { participationOf } from './queries/participation-of.ts';

/** Every command on activities and on who takes part. */
export const deliveryCommands = [
  planActivity, changeActivity, linkActivity, cancelActivity, holdActivity, followUpActivity,
  registerParticipants, joinActivity, recordAttendance, confirmParticipation, confirmForParticipant,
];
