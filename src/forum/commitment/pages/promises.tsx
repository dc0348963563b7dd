import type { Context } from 'hono';
import { organisationName } from '../../../identity/index.ts';
import { shortDate } from '../../../kernel/calendar.ts';
import { decimal, percent } from '../../../kernel/quantity.ts';
import type { Visit } from '../../../platform/web/visit.ts';
import { Figure } from '../../../ui/figure.tsx';
import { frameOf } from '../../../ui/frame-of.ts';
import type { PageEnv } from '../../../ui/frame-of.ts';
import { Page } from '../../../ui/page.tsx';
import { Table } from '../../../ui/table.tsx';
import { promiseWords } from '../promise-messages.ts';
import { promisesOf } from '../queries/promises.ts';
import { fellDue, keptOnTime, promiseRate } from '../rules/commitment.ts';
import { commitmentState } from './state.ts';

type Promised = Awaited<ReturnType<typeof promisesOf>>[number];

/** How an organisation keeps its promises: the rate, what it counts, and every record behind it. */
export async function promisesPage(c: Context<PageEnv, '/:workspace/organisasi/:id/janji'>) {
  const visit = c.get('visit');
  const { language, today } = visit;
  const id = c.req.param('id');
  const [name, promises] = await visit.read(async (tx) => [await organisationName(tx, id), await promisesOf(tx, id)]);
  const say = promiseWords(language);
  const { rate, keptOnTime: kept, fellDue: due } = promiseRate(promises, today);
  const counted = promises.filter((each) => fellDue(each, today));
  const others = promises.filter((each) => !fellDue(each, today));
  return c.html(
    <Page frame={frameOf(c)} title={say.of(name)} crumbs={[{ label: name, href: visit.at('organisasi', id) }]}
      section="forum">
      <h1>{say.of(name)}</h1>
      <Figure label={say.label} value={rate === undefined ? undefined : percent(rate, language)}
        note={rate === undefined ? say.noData : say.counted(decimal(kept, language), decimal(due, language))} />
      <p>{say.definition}</p>
      {counted.length > 0 && <Records title={say.records} promises={counted} visit={visit} counted />}
      {others.length > 0 && <Records title={say.others} promises={others} visit={visit} />}
      <p><a href={`${visit.at('komitmen')}?organisasi=${id}`}>{say.toAll}</a></p>
    </Page>,
  );
}

interface RecordsProps {
  title: string;
  promises: readonly Promised[];
  visit: Visit;
  /** Whether these enter the rate; then it is said which were on time. */
  counted?: boolean;
}

function Records({ title, promises, visit, counted }: RecordsProps) {
  const say = promiseWords(visit.language);
  const { what, due, done, state } = say.columns;
  const onTime = (each: Promised) => keptOnTime(each, visit.today) && say.onTime;
  return (
    <Table caption={title} columns={[{ label: what }, { label: due }, { label: done }, { label: state }]}
      rows={promises.map((each) => [
        <a href={visit.at('komitmen', each.id)}>{each.what}</a>,
        shortDate(each.due_on),
        each.kept_on && shortDate(each.kept_on),
        [commitmentState(each, visit).word, counted && onTime(each)].filter(Boolean).join(', '),
      ])} />
  );
}
