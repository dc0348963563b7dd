import type { Hono } from 'hono';
import type { Command } from '../../../platform/command/command.ts';
import type { Tx } from '../../../platform/database/scope.ts';
import type { Visit } from '../../../platform/web/visit.ts';
import { commandPage } from '../../../ui/command-page.tsx';
import type { PageEnv } from '../../../ui/frame-of.ts';
import { assertOwn } from '../../pages/own.ts';
import { programmeCrumbs } from '../../pages/crumbs.ts';
import { addResult } from '../commands/add-result.ts';
import { changeProgramme } from '../commands/change-programme.ts';
import { finishProgramme } from '../commands/finish-programme.ts';
import { proposeProgramme } from '../commands/propose-programme.ts';
import { startProgramme } from '../commands/start-programme.ts';
import { stopProgramme } from '../commands/stop-programme.ts';
import { adoptedDecisions, commitmentsOf } from '../queries/possible-sources.ts';
import { programmePage } from '../queries/programme-page.ts';

const common = { section: 'plan', crumbs: programmeCrumbs } as const;

const toProgramme = ({ id }: { id: string }, visit: Visit) => visit.at('program', id);
const toResult = ({ id }: { id: string }, visit: Visit) => visit.at('hasil', id);

/** The forms of programmes: proposing and changing one, moving it along, saying what it aims at. */
export function addProgrammeForms(app: Hono<PageEnv>): void {
  commandPage(app, { ...common, path: '/program/baru', command: proposeProgramme, content: blank, after: toProgramme });
  commandPage(app, { ...common, path: '/program/:id/ubah', command: changeProgramme, content: present });
  commandPage(app, { ...common, path: '/program/:id/hasil', command: addResult, content: ofOwn, after: toResult });
  const moves: [string, Command][] = [
    ['mulai', startProgramme],
    ['selesai', finishProgramme],
    ['henti', stopProgramme],
  ];
  for (const [path, command] of moves) {
    commandPage(app, { ...common, path: `/program/:id/${path}`, command, content: ofOwn });
  }
}

async function ofOwn(tx: Tx, visit: Visit, { id = '' }: Record<string, string>) {
  const programme = await programmePage(tx, id);
  assertOwn(visit, programme);
  return { lead: programme.title, fixed: { programme_id: id } };
}

async function blank(tx: Tx, visit: Visit) {
  const options = await sources(tx, visit);
  return { options, fixed: { ...unasked(options), fictional: '' } };
}

async function present(tx: Tx, visit: Visit, { id = '' }: Record<string, string>) {
  const programme = await programmePage(tx, id);
  assertOwn(visit, programme);
  const { title, purpose, starts_on, ends_on, code, code_year, decisions, commitments, version } = programme;
  const newest = await sources(tx, visit);
  const options = {
    decision_ids: joined(decisions.map((each) => ({ value: each.id, label: each.title })), newest.decision_ids),
    commitment_ids: joined(commitments.map((each) => ({ value: each.id, label: each.what })), newest.commitment_ids),
  };
  return {
    options,
    fixed: { programme_id: id, ...unasked(options) },
    version,
    values: {
      title, purpose, starts_on, ends_on,
      code: code ?? undefined,
      code_year: code_year?.toString(),
      decision_ids: decisions.map((each) => each.id),
      commitment_ids: commitments.map((each) => each.id),
    },
  };
}

interface Option {
  value: string;
  label: string;
}

async function sources(tx: Tx, visit: Visit) {
  return {
    decision_ids: await adoptedDecisions(tx),
    commitment_ids: await commitmentsOf(tx, visit.actor?.organisationId ?? ''),
  };
}

/** What is linked stays a choice, however old it is. */
function joined(linked: readonly Option[], newest: readonly Option[]): Option[] {
  return [...linked, ...newest.filter((each) => linked.every((known) => known.value !== each.value))];
}

/** A list with nothing to choose from is not asked for. */
function unasked(options: Record<string, readonly Option[]>): Record<string, string> {
  const empty = Object.entries(options).filter(([, choices]) => choices.length === 0);
  return Object.fromEntries(empty.map(([name]) => [name, '']));
}
