import { rupiah } from '../../../kernel/money.ts';
import type { Visit } from '../../../platform/web/visit.ts';
import { Portions } from '../../../ui/chart/portions.tsx';
import { Figure, Figures } from '../../../ui/figure.tsx';
import { budgetWords } from '../../budget/messages.ts';
import { disbursedPart, shareOf, sum } from '../../budget/rules/sums.ts';
import { measurementWords } from '../messages.ts';
import type { OutcomePage } from '../queries/outcome-page.ts';
import { costPerUnit } from '../rules/cost.ts';
import { readingOf } from '../rules/reading.ts';

interface OutcomeProps {
  outcome: OutcomePage;
  visit: Visit;
}

/** The sources whose money flows into a result, and what a unit of change cost. */
export function OutcomeMoney({ outcome, visit }: OutcomeProps) {
  const { language } = visit;
  const say = measurementWords(language);
  const { lines, allocated, paid } = moneyOf(outcome);
  if (lines.length === 0) return <section class="grid gap-2"><h2>{say.money}</h2><p>{say.noMoney}</p></section>;
  const money = budgetWords(language);
  const portions = lines.map((line) => ({
    label: money.sourceYear(money.sources[line.fund_source], line.year),
    href: visit.at('pagu', line.id),
    says: rupiah(line.allocated, language),
    share: shareOf(line.allocated, allocated),
    filled: shareOf(line.paid, allocated),
  }));
  const { columns } = money;
  const table = {
    columns: [{ label: columns.source }, { label: columns.allocated, figures: true }, { label: columns.disbursed, figures: true }],
    rows: lines.map((line, at) => [portions[at]?.label, portions[at]?.says, rupiah(line.paid, language)]),
  };
  return (
    <>
      <Portions title={say.money} portions={portions} table={table}
        describes={`${say.moneyDescribes(rupiah(allocated, language), rupiah(paid, language))} ${say.paidHow}`} />
      <Cost outcome={outcome} visit={visit} allocated={allocated} paid={paid} />
    </>
  );
}

/** Amounts in rupiah: of each line what was allocated to the result, and what of its payments counts for it. */
function moneyOf({ money }: OutcomePage) {
  const lines = money.map((line) => {
    const share = { allocated: BigInt(line.allocated), line: BigInt(line.line), disbursed: BigInt(line.disbursed) };
    return { ...line, allocated: share.allocated, paid: disbursedPart(share) };
  });
  return { lines, allocated: sum(lines.map((line) => line.allocated)), paid: sum(lines.map((line) => line.paid)) };
}

interface CostProps extends OutcomeProps {
  allocated: bigint;
  paid: bigint;
}

function Cost({ outcome, visit, allocated, paid }: CostProps) {
  const { language } = visit;
  const say = measurementWords(language);
  if (outcome.indicators.length === 0) return null;
  return (
    <section class="grid grid-cols-1 gap-4">
      <h2>{say.cost}</h2>
      <p>{say.costIntro}{outcome.indicators.length > 1 && ` ${say.sharedCost}`}</p>
      <Figures>
        {outcome.indicators.map((indicator) => {
          const gain = readingOf(indicator).change?.gain ?? 0;
          const planned = costPerUnit(allocated, gain);
          const spent = costPerUnit(paid, gain);
          return (
            <Figure label={say.costPerUnit(indicator.name, indicator.unit)} href={visit.at('indikator', indicator.id)}
              value={planned === undefined ? undefined : rupiah(planned, language)} unit={say.costByPlan}
              note={planned === undefined ? say.noChange : spent === undefined ? undefined : say.costByPaid(rupiah(spent, language))} />
          );
        })}
      </Figures>
    </section>
  );
}
