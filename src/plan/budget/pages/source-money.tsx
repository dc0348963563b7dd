import { rupiah, shortRupiah } from '../../../kernel/money.ts';
import type { Language } from '../../../platform/i18n/messages.ts';
import type { Visit } from '../../../platform/web/visit.ts';
import { Portions } from '../../../ui/chart/portions.tsx';
import { budgetWords } from '../messages.ts';
import type { moneyBySource } from '../queries/money-by-source.ts';
import { shareOf, sum } from '../rules/sums.ts';

interface SourceMoneyProps {
  /** Newest year first. */
  money: Awaited<ReturnType<typeof moneyBySource>>;
  visit: Visit;
}

/** Where the money of each year comes from, and how much of it was paid out. */
export function SourceMoney({ money, visit: { language } }: SourceMoneyProps) {
  const years = [...new Set(money.map(({ year }) => year))];
  return <>{years.map((year) => <Year year={year} of={money.filter((each) => each.year === year)} language={language} />)}</>;
}

interface YearProps {
  year: number;
  of: SourceMoneyProps['money'];
  language: Language;
}

function Year({ year, of, language }: YearProps) {
  const { bySource, bySourceDescribes, columns, sources } = budgetWords(language);
  const total = sum(of.map(({ amount }) => amount));
  const portions = of.map(({ fund_source, amount, disbursed }) => ({
    label: sources[fund_source],
    says: shortRupiah(amount, language),
    share: shareOf(amount, total),
    filled: shareOf(disbursed, total),
  }));
  const table = {
    columns: [{ label: columns.source }, { label: columns.amount, figures: true }, { label: columns.disbursed, figures: true }],
    rows: of.map((each) => [sources[each.fund_source], rupiah(each.amount, language), rupiah(each.disbursed, language)]),
  };
  const paid = sum(of.map(({ disbursed }) => disbursed));
  return (
    <Portions title={bySource(year)} portions={portions} table={table}
      describes={bySourceDescribes(shortRupiah(total, language), shortRupiah(paid, language))} />
  );
}
