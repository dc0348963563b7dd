import { longDate, shortDate } from '../../../kernel/calendar.ts';
import { rupiah } from '../../../kernel/money.ts';
import type { Command } from '../../../platform/command/command.ts';
import type { Visit } from '../../../platform/web/visit.ts';
import { ButtonLink } from '../../../ui/button.tsx';
import { Empty } from '../../../ui/list.tsx';
import { Table } from '../../../ui/table.tsx';
import { Facts, Thing } from '../../../ui/thing.tsx';
import { mayPlan, mayStillPlan } from '../../pages/own.ts';
import { allocateBudget } from '../commands/allocate-budget.ts';
import { changeBudgetLine } from '../commands/change-budget-line.ts';
import { recordDisbursement } from '../commands/record-disbursement.ts';
import { budgetWords } from '../messages.ts';
import type { BudgetLinePage } from '../queries/budget-line-page.ts';
import { left } from '../rules/sums.ts';

interface LineProps {
  line: BudgetLinePage;
  visit: Visit;
}

/** One line of money: how much, from whom, where it goes and what was paid. */
export function BudgetLineSheet({ line, visit }: LineProps) {
  const say = budgetWords(visit.language);
  const [main, ...others] = deeds({ line, visit });
  return (
    <>
      <Thing kind={say.one} title={say.sourceYear(say.sources[line.fund_source], line.year)}
        fictional={line.fictional} action={main} />
      <Facts facts={facts({ line, visit })} />
      <Allocations line={line} visit={visit} />
      <Disbursements line={line} visit={visit} />
      {others.length > 0 && (
        <p class="actions">{others.map(({ href, label }) => <ButtonLink href={href} quiet>{label}</ButtonLink>)}</p>
      )}
    </>
  );
}

/** What this reader may do here: give what is not given yet, else record payments, which go on to the end. */
function deeds({ line, visit }: LineProps) {
  const deed = (path: string, command: Command) => ({
    href: visit.at('pagu', line.id, path),
    label: command.words(visit.language).title,
  });
  const free = left(line.amount, line.allocations.map((each) => BigInt(each.amount)));
  const pay = mayPlan(visit, recordDisbursement, line) ? [deed('realisasi', recordDisbursement)] : [];
  if (!mayStillPlan(visit, allocateBudget, line)) return pay;
  const give = deed('alokasi', allocateBudget);
  const first = free > 0n ? [give, ...pay] : [...pay, give];
  return [...first, deed('ubah', changeBudgetLine)];
}

function facts({ line, visit: { language } }: LineProps) {
  const say = budgetWords(language);
  const stage = line.changed_on
    ? say.changed(rupiah(line.original_amount, language), longDate(line.changed_on, language))
    : say.original;
  return [
    { term: say.amount, says: rupiah(line.amount, language) },
    { term: say.stage, says: stage },
    ...(line.change_reason ? [{ term: say.reason, says: line.change_reason }] : []),
    ...(line.giver ? [{ term: say.giver, says: line.giver }] : []),
    ...(line.code ? [{ term: say.code, says: line.code }] : []),
  ];
}

function Allocations({ line, visit }: LineProps) {
  const { language } = visit;
  const { allocations, columns, noAllocations, left: rest } = budgetWords(language);
  const free = left(line.amount, line.allocations.map((each) => BigInt(each.amount)));
  return (
    <section class="grid grid-cols-1 gap-2">
      <h2>{allocations}</h2>
      {line.allocations.length === 0
        ? <Empty belongs={noAllocations} />
        : <Table caption={allocations} captionHidden
            columns={[{ label: columns.result }, { label: columns.allocated, figures: true }]}
            rows={line.allocations.map(({ result_id, title, amount }) => [
              <a href={visit.at('hasil', result_id)}>{title}</a>, rupiah(BigInt(amount), language),
            ])} />}
      {free > 0n && line.allocations.length > 0 && <p>{rest(rupiah(free, language))}</p>}
    </section>
  );
}

function Disbursements({ line, visit: { language } }: LineProps) {
  const { columns, disbursements, leftToPay, noDisbursements } = budgetWords(language);
  const free = left(line.amount, line.disbursements.map((each) => BigInt(each.amount)));
  return (
    <section class="grid grid-cols-1 gap-2">
      <h2>{disbursements}</h2>
      {line.disbursements.length === 0
        ? <Empty belongs={noDisbursements} />
        : <Table caption={disbursements} captionHidden
            columns={[{ label: columns.day }, { label: columns.disbursed, figures: true }, { label: columns.note }]}
            rows={line.disbursements.map(({ disbursed_on, note, amount }) => [
              shortDate(disbursed_on), rupiah(BigInt(amount), language), note ?? '',
            ])} />}
      {line.disbursements.length > 0 && <p>{leftToPay(rupiah(free, language))}</p>}
    </section>
  );
}
