import { anyMember, only } from '../../platform/access/policy.ts';

/** Who may do what with meetings: the secretariat runs them, every member may put something on the agenda. */
export const policy = {
  planMeeting: only('secretariat'),
  changeMeeting: only('secretariat'),
  cancelMeeting: only('secretariat'),
  addAgendaItem: anyMember,
  moveAgendaItem: only('secretariat'),
  recordAttendance: only('secretariat'),
  publishMinutes: only('secretariat'),
};
