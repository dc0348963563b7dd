import type { Hono } from 'hono';
import { organisationOptions } from '../../../identity/index.ts';
import { rupiah } from '../../../kernel/money.ts';
import type { Tx } from '../../../platform/database/scope.ts';
import type { Visit } from '../../../platform/web/visit.ts';
import { commandPage } from '../../../ui/command-page.tsx';
import type { PageEnv } from '../../../ui/frame-of.ts';
import { programmeCrumbs } from '../../pages/crumbs.ts';
import { assertOwn } from '../../pages/own.ts';
import { programmePage } from '../../programme/queries/programme-page.ts';
import { addBudgetLine } from '../commands/add-budget-line.ts';
import { allocateBudget } from '../commands/allocate-budget.ts';
import { changeBudgetLine } from '../commands/change-budget-line.ts';
import { recordDisbursement } from '../commands/record-disbursement.ts';
import { budgetWords } from '../messages.ts';
import { budgetLinePage, resultsForMoney } from '../queries/budget-line-page.ts';
import { left } from '../rules/sums.ts';

const common = { section: 'plan', crumbs: programmeCrumbs } as const;

const toLine = ({ id }: { id: string }, visit: Visit) => visit.at('pagu', id);

/** The forms of money: setting it aside, changing that, giving it to results, paying it out. */
export function addBudgetForms(app: Hono<PageEnv>): void {
  commandPage(app, { ...common, path: '/program/:id/pagu', command: addBudgetLine, content: ofProgramme, after: toLine });
  commandPage(app, { ...common, path: '/pagu/:id/ubah', command: changeBudgetLine, content: present });
  commandPage(app, { ...common, path: '/pagu/:id/alokasi', command: allocateBudget, content: toAllocate });
  commandPage(app, { ...common, path: '/pagu/:id/realisasi', command: recordDisbursement, content: toPay });
}

async function ofProgramme(tx: Tx, visit: Visit, { id = '' }: Record<string, string>) {
  const programme = await programmePage(tx, id);
  assertOwn(visit, programme);
  return {
    lead: programme.title,
    fixed: { programme_id: id },
    options: { giver_organisation_id: await organisationOptions(tx) },
    values: { year: visit.today.slice(0, 4) },
  };
}

async function ownLine(tx: Tx, visit: Visit, id: string) {
  const line = await budgetLinePage(tx, id);
  assertOwn(visit, line);
  const { sources, sourceYear } = budgetWords(visit.language);
  const name = `${sourceYear(sources[line.fund_source], line.year)}, ${rupiah(line.amount, visit.language)}`;
  return { line, name, fixed: { budget_line_id: id } };
}

async function present(tx: Tx, visit: Visit, { id = '' }: Record<string, string>) {
  const { line, name, fixed } = await ownLine(tx, visit, id);
  const values = { amount: line.amount.toString(), code: line.code ?? undefined };
  return { lead: name, fixed, values, version: line.version };
}

async function toAllocate(tx: Tx, visit: Visit, { id = '' }: Record<string, string>) {
  const { line, name, fixed } = await ownLine(tx, visit, id);
  const free = left(line.amount, line.allocations.map((each) => BigInt(each.amount)));
  const lead = `${name}. ${budgetWords(visit.language).left(rupiah(free, visit.language))}`;
  return { lead, fixed, options: { result_id: await resultsForMoney(tx, line.programme_id) } };
}

async function toPay(tx: Tx, visit: Visit, { id = '' }: Record<string, string>) {
  const { line, name, fixed } = await ownLine(tx, visit, id);
  const free = left(line.amount, line.disbursements.map((each) => BigInt(each.amount)));
  const lead = `${name}. ${budgetWords(visit.language).leftToPay(rupiah(free, visit.language))}`;
  return { lead, fixed, values: { disbursed_on: visit.today } };
}
