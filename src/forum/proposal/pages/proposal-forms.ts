import type { Hono } from 'hono';
import { organisationOptions } from '../../../identity/index.ts';
import type { Command } from '../../../platform/command/command.ts';
import type { Tx } from '../../../platform/database/scope.ts';
import { Problem } from '../../../platform/problem/problem.ts';
import type { Visit } from '../../../platform/web/visit.ts';
import { commandPage } from '../../../ui/command-page.tsx';
import type { PageEnv } from '../../../ui/frame-of.ts';
import { placeCrumb } from '../../../ui/places.ts';
import { problemOptions } from '../../problem/queries/problem-options.ts';
import { problemPage } from '../../problem/queries/problem-page.ts';
import { answerProposal } from '../commands/answer-proposal.ts';
import { coSignProposal } from '../commands/co-sign-proposal.ts';
import { commentOnProposal } from '../commands/comment-on-proposal.ts';
import { editProposal } from '../commands/edit-proposal.ts';
import { makeProposal } from '../commands/make-proposal.ts';
import { supportProposal } from '../commands/support-proposal.ts';
import { withdrawProposal } from '../commands/withdraw-proposal.ts';
import { withdrawSupport } from '../commands/withdraw-support.ts';
import { proposalWords } from '../messages.ts';
import { proposalPage } from '../queries/proposal-page.ts';
import { deedsFor } from './deeds.ts';

export const crumbs = (visit: Visit) => [
  placeCrumb('forum', visit),
  { label: proposalWords(visit.language).many, href: visit.at('usulan') },
];

const toProposal = ({ id }: { id: string }, visit: Visit) => visit.at('usulan', id);
const common = { section: 'forum', crumbs, after: toProposal } as const;

/** The forms of proposals; from the page of a problem the proposal answers that one. */
export function addProposalForms(app: Hono<PageEnv>): void {
  commandPage(app, { ...common, path: '/usulan/baru', command: makeProposal, content: blank });
  commandPage(app, { ...common, path: '/masalah/:id/usulkan', command: makeProposal, content: fromProblem });
  commandPage(app, { ...common, path: '/usulan/:id/ubah', command: editProposal, content: present });
  const named: [string, Command][] = [
    ['ikut', coSignProposal],
    ['tarik', withdrawProposal],
    ['jawab', answerProposal],
    ['dukung', supportProposal],
    ['batal-dukung', withdrawSupport],
    ['pendapat', commentOnProposal],
  ];
  for (const [path, command] of named) {
    commandPage(app, { ...common, path: `/usulan/:id/${path}`, command, content: aboutProposal });
  }
}

async function blank(tx: Tx) {
  const problems = await problemOptions(tx);
  const options = { needed_from: await organisationOptions(tx), problem_ids: problems };
  return problems.length > 0 ? { options } : { options, fixed: { problem_ids: '' } };
}

async function fromProblem(tx: Tx, _visit: Visit, { id = '' }: Record<string, string>) {
  const { title } = await problemPage(tx, id);
  return { lead: title, fixed: { problem_ids: id }, options: { needed_from: await organisationOptions(tx) } };
}

async function present(tx: Tx, visit: Visit, { id = '' }: Record<string, string>) {
  const proposal = await proposalPage(tx, id);
  if (!deedsFor(proposal, visit).edit) throw new Problem('not-allowed');
  const { title, what, expected_result, version, needed, problems } = proposal;
  const linked = problems.map((each) => ({ value: each.id, label: each.title }));
  const newest = (await problemOptions(tx)).filter((each) => !linked.some((known) => known.value === each.value));
  return {
    values: { title, what, expected_result, needed_from: ids(needed), problem_ids: ids(problems) },
    version,
    options: { needed_from: await organisationOptions(tx), problem_ids: [...linked, ...newest] },
    fixed: { proposal_id: id, ...(linked.length + newest.length === 0 && { problem_ids: '' }) },
  };
}

const ids = (rows: readonly { id: string }[]) => rows.map((row) => row.id);

async function aboutProposal(tx: Tx, _visit: Visit, { id = '' }: Record<string, string>) {
  const { title } = await proposalPage(tx, id);
  return { lead: title, fixed: { proposal_id: id } };
}
