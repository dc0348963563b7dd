import type { Child } from 'hono/jsx';
import { longDate } from '../../kernel/calendar.ts';
import { rupiah } from '../../kernel/money.ts';
import { decimal } from '../../kernel/quantity.ts';
import type { Visit } from '../../platform/web/visit.ts';
import { List, Row } from '../../ui/list.tsx';
import { Thing } from '../../ui/thing.tsx';
import type { Newest, Sums } from '../queries/overview.ts';
import type { ThreadKind } from '../rules/thread.ts';
import type { Paths } from './stations.tsx';
import { frontWords } from '../words.ts';

interface OverviewProps {
  visit: Visit;
  sums: Sums;
  newest: readonly Newest[];
  paths: Paths;
}

/** What anybody may read of a region: raised, decided, promised, spent, done and achieved. */
export function Overview({ visit, sums, newest, paths }: OverviewProps) {
  const say = frontWords(visit.language).overview;
  const n = (value: number) => decimal(value, visit.language, 0);
  const money = (amount: bigint | null) => rupiah(amount ?? 0n, visit.language);
  const part = (title: string, says: string | false, kind: ThreadKind, list: string) => (
    <Part title={title} says={says || say.nothing} all={says && { href: visit.at(list), label: say.all }}>
      <List>
        {newest.filter((each) => each.kind === kind).map((each) => (
          <Row href={visit.at(paths[kind] ?? '', each.id)} title={each.title}
            meta={each.day ? longDate(each.day, visit.language) : undefined} />
        ))}
      </List>
    </Part>
  );
  return (
    <>
      <Thing title={visit.workspace.name}><p>{say.intro}</p></Thing>
      <p class="doorways">
        <a href={visit.at('data')}>{say.figures}</a>
        <a href={visit.at('benang-merah')}>{say.looseEnds}</a>
        <a href={visit.at('kesehatan')}>{say.health}</a>
      </p>
      {part(say.raised, sums.problems > 0 && say.answered(n(sums.answered), n(sums.problems)), 'problem', 'masalah')}
      {part(say.decided, sums.adopted > 0 && say.adopted(n(sums.adopted)), 'decision', 'keputusan')}
      {part(say.promised, sums.fellDue > 0 && say.kept(n(sums.keptOnTime), n(sums.fellDue)), 'commitment', 'komitmen')}
      {part(say.spent, sums.pledged !== null && say.disbursed(money(sums.disbursed), money(sums.pledged)), 'programme', 'program')}
      {part(say.took, sums.attended > 0 && say.attended(n(sums.attended), n(sums.confirmed)), 'activity', 'kegiatan')}
      {part(say.achieved, sums.results > 0 && say.measured(n(sums.measured), n(sums.results)), 'result', 'hasil')}
    </>
  );
}

function Part({ title, says, all, children }: { title: string; says: string; all: false | '' | { href: string; label: string }; children: Child }) {
  return (
    <section class="block">
      <h2>{title}</h2>
      <p>{says}</p>
      {children}
      {all && <p><a href={all.href}>{all.label}<span class="sr-only">: {title}</span></a></p>}
    </section>
  );
}
