import type { Hono } from 'hono';
import { identityWords, organisationOptions } from '../../../identity/index.ts';
import type { Tx } from '../../../platform/database/scope.ts';
import type { Visit } from '../../../platform/web/visit.ts';
import { commandPage } from '../../../ui/command-page.tsx';
import type { PageEnv } from '../../../ui/frame-of.ts';
import { placeCrumb } from '../../../ui/places.ts';
import { addAgendaItem } from '../commands/add-agenda-item.ts';
import { cancelMeeting } from '../commands/cancel-meeting.ts';
import { changeMeeting } from '../commands/change-meeting.ts';
import { moveAgendaItem } from '../commands/move-agenda-item.ts';
import { planMeeting } from '../commands/plan-meeting.ts';
import { publishMinutes } from '../commands/publish-minutes.ts';
import { recordAttendance } from '../commands/record-attendance.ts';
import { mustAllow } from '../load.ts';
import { meetingWords } from '../messages.ts';
import { meetingHead, proposalsForAgenda } from '../queries/meeting-forms.ts';
import { meetingAgenda } from '../queries/meeting-page.ts';
import { meetingPlan } from '../queries/meeting-plan.ts';
import { peopleInvited } from '../queries/people-invited.ts';
import type { MeetingDeed } from '../rules/life.ts';

type Params = Record<string, string>;

export const crumbs = (visit: Visit) => [
  placeCrumb('forum', visit),
  { label: meetingWords(visit.language).many, href: visit.at('rapat') },
];

const toMeeting = ({ id }: { id: string }, visit: Visit) => visit.at('rapat', id);
const common = { section: 'forum', crumbs, after: toMeeting } as const;

/** The forms of meetings. */
export function addMeetingForms(app: Hono<PageEnv>): void {
  commandPage(app, { ...common, path: '/rapat/baru', command: planMeeting, content: blank });
  commandPage(app, { ...common, path: '/rapat/:id/ubah', command: changeMeeting, content: present });
  commandPage(app, { ...common, path: '/rapat/:id/agenda', command: addAgendaItem, content: asking });
  commandPage(app, { ...common, path: '/rapat/:id/urutan', command: moveAgendaItem, content: ordering });
  commandPage(app, { ...common, path: '/rapat/:id/hadir', command: recordAttendance, content: attending });
  commandPage(app, { ...common, path: '/rapat/:id/notulen', command: publishMinutes, content: publishing });
  commandPage(app, { ...common, path: '/rapat/:id/batal', command: cancelMeeting, content: cancelling });
}

/** A meeting to which nobody is invited is none. */
const needed = ['invited'];

/** The convening organisation takes part anyway and is not asked about. */
async function invitable(tx: Tx, visit: Visit) {
  const organisations = await organisationOptions(tx);
  return organisations.filter((each) => each.value !== visit.actor?.organisationId);
}

async function blank(tx: Tx, visit: Visit) {
  return { needed, options: { invited: await invitable(tx, visit) } };
}

async function present(tx: Tx, visit: Visit, { id = '' }: Params) {
  const { version } = await meetingFor(tx, id, 'change');
  const plan = await meetingPlan(tx, id);
  return {
    version,
    needed,
    values: { ...plan, ends_at: plan.ends_at ?? '', letter_number: plan.letter_number ?? '', copies: plan.copies ?? '' },
    fixed: { meeting_id: id },
    options: { invited: await invitable(tx, visit) },
  };
}

async function asking(tx: Tx, _visit: Visit, { id = '' }: Params) {
  const { title } = await meetingFor(tx, id, 'ask');
  const proposals = await proposalsForAgenda(tx);
  const proposal_id = proposals.map((each) => ({
    value: each.id, label: each.title, help: each.organisation,
  }));
  const fixed = { meeting_id: id, ...(proposals.length === 0 && { proposal_id: '' }) };
  return { lead: title, fixed, options: { proposal_id } };
}

async function ordering(tx: Tx, _visit: Visit, { id = '' }: Params) {
  const { title } = await meetingFor(tx, id, 'order');
  const agenda = await meetingAgenda(tx, id);
  return { lead: title, options: { agenda_item_id: agenda.map((each) => ({ value: each.id, label: each.title })) } };
}

async function attending(tx: Tx, visit: Visit, { id = '' }: Params) {
  const { title, planned_for, held_on, attendance } = await meetingFor(tx, id, 'attend');
  const people = await peopleInvited(tx, id, held_on ?? planned_for);
  const { roles } = identityWords(visit.language);
  const options = people.map((each) => ({
    value: each.tenure_id, label: each.person_name, help: `${roles[each.role]}, ${each.organisation_name}`,
  }));
  const came = people.filter((each) => attendance.some((one) => sameStand(one, each)));
  const chair = people.find((each) => attendance.some((one) => one.chaired && sameStand(one, each)));
  return {
    lead: title,
    fixed: { meeting_id: id },
    options: { present: options, chaired_by: options.map(({ value, label, help }) => ({ value, label: `${label} (${help})` })) },
    values: {
      held_on: held_on ?? (planned_for <= visit.today ? planned_for : ''),
      present: came.map((each) => each.tenure_id),
      chaired_by: chair?.tenure_id ?? '',
    },
  };
}

interface Stand {
  person_id: string;
  organisation_id: string;
}

const sameStand = (one: Stand, other: Stand) =>
  one.person_id === other.person_id && one.organisation_id === other.organisation_id;

async function publishing(tx: Tx, visit: Visit, { id = '' }: Params) {
  await meetingFor(tx, id, 'publish');
  return { lead: meetingWords(visit.language).closing, fixed: { meeting_id: id } };
}

async function cancelling(tx: Tx, _visit: Visit, { id = '' }: Params) {
  const { title } = await meetingFor(tx, id, 'cancel');
  return { lead: title, fixed: { meeting_id: id } };
}

/** @throws Problem `not-found`, or `illegal-move` before anybody fills in a form in vain */
async function meetingFor(tx: Tx, id: string, deed: MeetingDeed) {
  const meeting = await meetingHead(tx, id);
  mustAllow(meeting, deed);
  return meeting;
}
