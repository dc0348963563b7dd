import type { Hono } from 'hono';
import type { Tx } from '../../../platform/database/scope.ts';
import type { Visit } from '../../../platform/web/visit.ts';
import type { FormContent } from '../../../ui/command-form.tsx';
import { commandPage } from '../../../ui/command-page.tsx';
import type { PageEnv } from '../../../ui/frame-of.ts';
import { mustAllow } from '../../meeting/load.ts';
import { crumbs } from '../../meeting/pages/meeting-forms.ts';
import { adoptDecision } from '../commands/adopt-decision.ts';
import { recordObjection } from '../commands/record-objection.ts';
import { settleObjection } from '../commands/settle-objection.ts';
import { matterToDecide, objectionBody } from '../queries/matter-to-decide.ts';
import type { Method } from '../rules/tally.ts';
import { methodPage } from './choose-method.tsx';
import { checkFirst } from './decision-check.tsx';

type Params = Record<string, string>;

const toMeeting = (_receipt: unknown, visit: Visit, { id = '' }: Params) => visit.at('rapat', id);
const common = { section: 'forum', crumbs } as const;

/** Every method has a page of its own, which asks no more than the method needs. */
const methodPaths: Record<Method, string> = {
  consent: 'tanpa-keberatan',
  consensus: 'mufakat',
  majority: 'suara-terbanyak',
};

/** What a method does not count is sent empty, and so counts as not asked. */
const notAsked: Record<Method, Record<string, string>> = {
  consent: { agree: '', against: '', abstain: '', quorum: '' },
  consensus: { quorum: '' },
  majority: {},
};

/** How a meeting decides: objections, how they were met, the method, and the decision itself. */
export function addDecidingForms(app: Hono<PageEnv>): void {
  const item = '/rapat/:id/agenda/:item';
  const toAgenda = (path: string) => app.get(path, (c) => {
    const { id = '', item: matter } = c.req.param() as Params;
    return c.redirect(c.get('visit').at('rapat', id) + (matter ? `#agenda-${matter}` : ''));
  });
  toAgenda(`/:workspace${item}`);
  toAgenda('/:workspace/rapat/:id/keberatan');
  commandPage(app, { ...common, path: `${item}/keberatan`, command: recordObjection, content: objecting, after: toMeeting });
  commandPage(app, {
    ...common, path: '/rapat/:id/keberatan/:objection', command: settleObjection, content: settling, after: toMeeting,
  });
  app.get(`/:workspace${item}/putuskan`, (c) => methodPage(c, crumbs, methodPaths));
  for (const [method, path] of Object.entries(methodPaths) as [Method, string][]) {
    checkFirst(app, `${item}/putuskan/${path}`, crumbs);
    commandPage(app, {
      ...common,
      path: `${item}/putuskan/${path}`,
      command: adoptDecision,
      content: (tx, _visit, params) => deciding(tx, method, params),
      after: ({ id }, visit) => visit.at('keputusan', id),
    });
  }
}

async function objecting(tx: Tx, _visit: Visit, { id = '', item = '' }: Params) {
  const matter = await matterToDecide(tx, id, item);
  mustAllow(matter, 'decide');
  const organisation_id = matter.invited.map((each) => ({ value: each.id, label: each.name }));
  return { lead: matter.title, fixed: { agenda_item_id: item }, options: { organisation_id } };
}

async function settling(tx: Tx, _visit: Visit, { objection = '' }: Params) {
  return { lead: await objectionBody(tx, objection), fixed: { objection_id: objection } };
}

async function deciding(tx: Tx, method: Method, { id = '', item = '' }: Params): Promise<FormContent & { lead: string }> {
  const matter = await matterToDecide(tx, id, item);
  mustAllow(matter, 'decide');
  const others = matter.others.map((each) => ({ value: each.id, label: each.title }));
  const came = matter.invited.filter((each) => (each.people ?? 0) > 0).length;
  return {
    lead: matter.title,
    fixed: { agenda_item_id: item, method, ...notAsked[method], ...(others.length === 0 && { proposal_ids: '' }) },
    options: { proposal_ids: others },
    needed: ['agree', 'against', 'abstain', 'quorum'],
    values: {
      voters: 'organisations', eligible: String(matter.invited.length), present: String(came), quorum: 'half',
    },
  };
}
