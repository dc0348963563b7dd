import type { Hono } from 'hono';
import type { Tx } from '../../../platform/database/scope.ts';
import type { Visit } from '../../../platform/web/visit.ts';
import { commandPage } from '../../../ui/command-page.tsx';
import type { PageEnv } from '../../../ui/frame-of.ts';
import { crumbs } from '../../activity/pages/crumbs.ts';
import { ownActivity } from '../../activity/pages/activity-forms.ts';
import { activityPage } from '../../activity/queries/activity-page.ts';
import { confirmForParticipant } from '../commands/confirm-for-participant.ts';
import { confirmParticipation } from '../commands/confirm-participation.ts';
import { joinActivity } from '../commands/join-activity.ts';
import { recordAttendance } from '../commands/record-attendance.ts';
import { registerParticipants } from '../commands/register-participants.ts';
import { participationWords } from '../messages.ts';
import { artisansToRegister } from '../queries/artisans-to-register.ts';
import { participantsOf } from '../queries/participants-of.ts';
import { participationById } from '../queries/participation.ts';
import { attendanceSheet } from './attendance-sheet.tsx';
import { confirmPage } from './confirm.tsx';
import { registerPage } from './register.tsx';

type Params = Record<string, string>;

const back = (_receipt: unknown, visit: Visit, { id = '' }: Params) => visit.at('kegiatan', id);
const common = { section: 'activities', crumbs, after: back } as const;

/** Who takes part: registering, attendance, confirming, and the list to sign. */
export function addParticipationPages(app: Hono<PageEnv>): void {
  app.get('/:workspace/kegiatan/:id/peserta', registerPage);
  commandPage(app, { ...common, path: '/kegiatan/:id/peserta', command: registerParticipants, content: toRegister });
  commandPage(app, { ...common, path: '/kegiatan/:id/ikut', command: joinActivity, content: about });
  commandPage(app, { ...common, path: '/kegiatan/:id/hadir', command: recordAttendance, content: toTick });
  app.get('/:workspace/kegiatan/:id/tegaskan', confirmPage);
  commandPage(app, { ...common, path: '/kegiatan/:id/tegaskan', command: confirmParticipation, content: about });
  const assisted = '/kegiatan/:id/peserta/:participation/tegaskan';
  commandPage(app, { ...common, path: assisted, command: confirmForParticipant, content: theirs });
  app.get('/:workspace/kegiatan/:id/daftar-hadir', attendanceSheet);
}

async function about(tx: Tx, _visit: Visit, { id = '' }: Params) {
  const { title } = await activityPage(tx, id);
  return { lead: title, fixed: { activity_id: id } };
}

/** What the form shows when it comes back with a fault: everybody who can be ticked. */
async function toRegister(tx: Tx, visit: Visit, { id = '' }: Params) {
  const { title } = await ownActivity(tx, visit, id);
  return { lead: title, fixed: { activity_id: id }, options: { worker_ids: await ticks(tx, id) } };
}

const ticks = async (tx: Tx, id: string) =>
  (await artisansToRegister(tx, id)).map(({ help, ...each }) => ({ ...each, help: help ?? undefined }));

async function toTick(tx: Tx, visit: Visit, { id = '' }: Params) {
  const { title, version } = await ownActivity(tx, visit, id);
  const registered = await participantsOf(tx, id);
  const say = participationWords(visit.language).attending;
  return {
    lead: registered.length > 0 ? say.lead(title) : say.none,
    version,
    fixed: { activity_id: id },
    hidden: registered.length > 0 ? [] : ['attended'],
    options: { attended: registered.map(({ id: value, name: label, cluster }) => ({ value, label, help: cluster ?? '' })) },
    values: { attended: registered.filter((each) => each.attended).map((each) => each.id) },
  };
}

async function theirs(tx: Tx, visit: Visit, { id = '', participation = '' }: Params) {
  const { title } = await activityPage(tx, id);
  const { name, answer, consent, useful } = await participationById(tx, participation);
  return {
    lead: participationWords(visit.language).confirmingFor(name, title),
    fixed: { participation_id: participation },
    values: { answer: answer ?? undefined, consent: consent ?? undefined, useful: useful ?? undefined },
  };
}
