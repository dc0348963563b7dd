import type { Hono } from 'hono';
import { organisationOptions } from '../../../identity/index.ts';
import { longDate } from '../../../kernel/calendar.ts';
import type { Command } from '../../../platform/command/command.ts';
import type { Tx } from '../../../platform/database/scope.ts';
import { Problem, notFound } from '../../../platform/problem/problem.ts';
import type { Visit } from '../../../platform/web/visit.ts';
import { commandPage } from '../../../ui/command-page.tsx';
import type { FormContent } from '../../../ui/command-form.tsx';
import type { PageEnv } from '../../../ui/frame-of.ts';
import { placeCrumb } from '../../../ui/places.ts';
import { acceptRenegotiation } from '../commands/accept-renegotiation.ts';
import { declareBroken } from '../commands/declare-broken.ts';
import { keepCommitment } from '../commands/keep-commitment.ts';
import { makeCommitment } from '../commands/make-commitment.ts';
import { proposeRenegotiation } from '../commands/propose-renegotiation.ts';
import { withdrawCommitment } from '../commands/withdraw-commitment.ts';
import { commitmentWords } from '../messages.ts';
import { commitmentPage } from '../queries/commitment-page.ts';
import { decisionBehind } from '../queries/decision-behind.ts';
import { sideOf } from '../rules/parties.ts';

type Params = Record<string, string>;

export const crumbs = (visit: Visit) => [
  placeCrumb('forum', visit),
  { label: commitmentWords(visit.language).many, href: visit.at('komitmen') },
];

const toCommitment = ({ id }: { id: string }, visit: Visit) => visit.at('komitmen', id);
const common = { section: 'forum', crumbs, after: toCommitment } as const;

/** The forms of commitments: making one, with or without a decision, and everything that becomes of it. */
export function addCommitmentForms(app: Hono<PageEnv>): void {
  commandPage(app, { ...common, path: '/komitmen/baru', command: makeCommitment, content: blank });
  const ofDecision = '/keputusan/:id/komitmen';
  commandPage(app, { ...common, path: `${ofDecision}/baru`, command: makeCommitment, content: fromDecision });
  app.get(`/:workspace${ofDecision}`, (c) => c.redirect(c.get('visit').at('keputusan', c.req.param('id') ?? '')));
  commandPage(app, { ...common, path: '/komitmen/:id/tepati', command: keepCommitment, content: keeping });
  commandPage(app, { ...common, path: '/komitmen/:id/setujui', command: acceptRenegotiation, content: accepting });
  const named: [string, Command][] = [
    ['ubah-tenggat', proposeRenegotiation],
    ['tarik', withdrawCommitment],
    ['tidak-ditepati', declareBroken],
  ];
  for (const [path, command] of named) {
    commandPage(app, { ...common, path: `/komitmen/:id/${path}`, command, content: ofParties });
  }
}

async function blank(tx: Tx, visit: Visit) {
  const { fixed, ...rest } = await whoPromises(tx, visit);
  return { ...rest, fixed: { ...fixed, decision_id: '' } };
}

async function fromDecision(tx: Tx, visit: Visit, { id = '' }: Params) {
  const { title, proposed_for } = await decisionBehind(tx, id);
  const { fixed, values, options } = await whoPromises(tx, visit);
  return {
    lead: title,
    options,
    values: { ...values, promised_to_organisation_id: proposed_for ?? undefined },
    fixed: { ...fixed, decision_id: id },
  };
}

/** The secretariat records for anybody; everybody else promises for their own house, mostly in their own office. */
async function whoPromises(tx: Tx, visit: Visit): Promise<FormContent> {
  const organisations = await organisationOptions(tx);
  const own = visit.actor?.organisationId ?? '';
  if (visit.actor?.role === 'secretariat') {
    const options = { owner_organisation_id: organisations, promised_to_organisation_id: organisations };
    return { options };
  }
  return {
    options: { promised_to_organisation_id: organisations.filter(({ value }) => value !== own) },
    values: { owner_role: visit.actor?.role },
    fixed: { owner_organisation_id: own },
  };
}

/** @throws Problem `not-allowed` for those who are no party to the promise */
async function partiesOnly(tx: Tx, visit: Visit, id: string) {
  const commitment = await commitmentPage(tx, id);
  if (!visit.actor || !sideOf(visit.actor, commitment)) throw new Problem('not-allowed');
  return commitment;
}

async function ofParties(tx: Tx, visit: Visit, { id = '' }: Params) {
  const { what } = await partiesOnly(tx, visit, id);
  return { lead: what, fixed: { commitment_id: id } };
}

async function keeping(tx: Tx, visit: Visit, params: Params) {
  return { ...(await ofParties(tx, visit, params)), values: { kept_on: visit.today } };
}

async function accepting(tx: Tx, visit: Visit, { id = '' }: Params) {
  const { what, renegotiations } = await partiesOnly(tx, visit, id);
  const asked = renegotiations.at(-1);
  if (!asked) throw notFound();
  const date = longDate(asked.new_due_on, visit.language);
  return {
    lead: `${what}. ${commitmentWords(visit.language).asked(asked.asker, date)}: ${asked.reason}`,
    fixed: { commitment_id: id, renegotiation_id: asked.id },
  };
}
