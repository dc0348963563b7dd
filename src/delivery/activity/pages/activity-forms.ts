import type { Hono } from 'hono';
import type { Tx } from '../../../platform/database/scope.ts';
import { Problem } from '../../../platform/problem/problem.ts';
import type { Visit } from '../../../platform/web/visit.ts';
import { commandPage } from '../../../ui/command-page.tsx';
import type { PageEnv } from '../../../ui/frame-of.ts';
import { cancelActivity } from '../commands/cancel-activity.ts';
import { changeActivity } from '../commands/change-activity.ts';
import { followUpActivity } from '../commands/follow-up-activity.ts';
import { holdActivity } from '../commands/hold-activity.ts';
import { linkActivity } from '../commands/link-activity.ts';
import { planActivity } from '../commands/plan-activity.ts';
import { activityWords } from '../messages.ts';
import { activityPage } from '../queries/activity-page.ts';
import { programmeOptions } from '../queries/programme-options.ts';
import { crumbs } from './crumbs.ts';

type Params = Record<string, string>;

const after = ({ id }: { id: string }, visit: Visit) => visit.at('kegiatan', id);
const common = { section: 'activities', crumbs, after } as const;

/** The forms by which an activity is planned and moved on in its life. */
export function addActivityForms(app: Hono<PageEnv>): void {
  commandPage(app, { ...common, path: '/kegiatan/baru', command: planActivity, content: blank });
  commandPage(app, { ...common, path: '/kegiatan/:id/ubah', command: changeActivity, content: present });
  commandPage(app, { ...common, path: '/kegiatan/:id/program', command: linkActivity, content: toLink });
  commandPage(app, { ...common, path: '/kegiatan/:id/laksana', command: holdActivity, content: held });
  commandPage(app, { ...common, path: '/kegiatan/:id/batal', command: cancelActivity, content: about });
  commandPage(app, { ...common, path: '/kegiatan/:id/tindak-lanjut', command: followUpActivity, content: about });
}

/** From the page of a programme (`?program=…`) the activity is part of that one. */
async function blank(tx: Tx, visit: Visit) {
  const programme_id = new URLSearchParams(visit.visitor.path.split('?')[1]).get('program') ?? '';
  return { values: { programme_id }, hidden: ['fictional'], ...(await programmes(tx, visit)) };
}

async function present(tx: Tx, visit: Visit, { id = '' }: Params) {
  const activity = await ownActivity(tx, visit, id);
  const { title, kind, programme_id, planned_for, starts_at, place, seats, version } = activity;
  return {
    values: {
      title, kind, programme_id: programme_id ?? '', planned_for, starts_at, place, seats: seats?.toString(),
    },
    version,
    ...(await programmes(tx, visit, programme_id)),
    fixed: { activity_id: id },
  };
}

async function programmes(tx: Tx, visit: Visit, already: string | null = null) {
  const none = { value: '', label: activityWords(visit.language).withoutProgramme };
  return { options: { programme_id: [none, ...(await programmeOptions(tx, already))] } };
}

async function toLink(tx: Tx, visit: Visit, { id = '' }: Params) {
  const { title, programme_id } = await ownActivity(tx, visit, id);
  const options = { programme_id: await programmeOptions(tx, programme_id) };
  return { lead: title, options, values: { programme_id: programme_id ?? '' }, fixed: { activity_id: id } };
}

async function held(tx: Tx, visit: Visit, { id = '' }: Params) {
  const { title, planned_for } = await ownActivity(tx, visit, id);
  const held_on = planned_for < visit.today ? planned_for : visit.today;
  return { lead: title, values: { held_on }, fixed: { activity_id: id } };
}

async function about(tx: Tx, visit: Visit, { id = '' }: Params) {
  const { title } = await ownActivity(tx, visit, id);
  return { lead: title, fixed: { activity_id: id } };
}

/** @throws Problem `not-allowed` for everybody but its organiser, before anybody types */
export async function ownActivity(tx: Tx, visit: Visit, id: string) {
  const activity = await activityPage(tx, id, visit.actor?.personId);
  if (activity.organisation_id !== visit.actor?.organisationId) throw new Problem('not-allowed');
  return activity;
}
