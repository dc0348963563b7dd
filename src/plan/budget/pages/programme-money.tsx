import { rupiah } from '../../../kernel/money.ts';
import { ButtonLink } from '../../../ui/button.tsx';
import { Empty } from '../../../ui/list.tsx';
import { Table } from '../../../ui/table.tsx';
import { mayStillPlan } from '../../pages/own.ts';
import type { ProgrammeProps } from '../../programme/pages/props.ts';
import { addBudgetLine } from '../commands/add-budget-line.ts';
import { budgetWords } from '../messages.ts';
import { sum } from '../rules/sums.ts';

/** The money of a programme, a row for each line: what is set aside, allocated and paid out. */
export function ProgrammeMoney({ programme, visit }: ProgrammeProps) {
  const say = budgetWords(visit.language);
  const may = mayStillPlan(visit, addBudgetLine, programme);
  return (
    <section class="grid grid-cols-1 gap-4">
      <h2>{say.many}</h2>
      {programme.lines.length === 0
        ? <Empty belongs={say.noMoney}><p>{say.noMoneyHow}</p></Empty>
        : <Lines programme={programme} visit={visit} />}
      {may && (
        <p class="actions">
          <ButtonLink href={visit.at('program', programme.id, 'pagu')} quiet>
            {addBudgetLine.words(visit.language).title}
          </ButtonLink>
        </p>
      )}
    </section>
  );
}

function Lines({ programme: { lines }, visit }: ProgrammeProps) {
  const { columns, many, sources, sourceYear, total } = budgetWords(visit.language);
  const kinds = ['amount', 'allocated', 'disbursed'] as const;
  const money = (amount: bigint) => rupiah(amount, visit.language);
  const rows = lines.map((line) => [
    <>
      <a href={visit.at('pagu', line.id)}>{sourceYear(sources[line.fund_source], line.year)}</a>
      {line.giver && <p class="row-meta">{line.giver}</p>}
    </>,
    ...kinds.map((kind) => money(BigInt(line[kind]))),
  ]);
  const totals = [total, ...kinds.map((kind) => money(sum(lines.map((line) => BigInt(line[kind])))))];
  return (
    <Table caption={many} captionHidden rows={lines.length > 1 ? [...rows, totals] : rows}
      columns={[{ label: columns.source }, ...kinds.map((kind) => ({ label: columns[kind], figures: true }))]} />
  );
}
