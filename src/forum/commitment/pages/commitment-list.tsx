import type { Context } from 'hono';
import { isId } from '../../../kernel/id.ts';
import type { Visit } from '../../../platform/web/visit.ts';
import { PullDown } from '../../../ui/choice.tsx';
import type { Option } from '../../../ui/choice.tsx';
import { frameOf } from '../../../ui/frame-of.ts';
import type { PageEnv } from '../../../ui/frame-of.ts';
import { Empty, Filter, List, Pager, Row } from '../../../ui/list.tsx';
import { Page } from '../../../ui/page.tsx';
import { Thing } from '../../../ui/thing.tsx';
import { withQuery } from '../../../ui/with-query.ts';
import { makeCommitment } from '../commands/make-commitment.ts';
import { commitmentWords } from '../messages.ts';
import { commitmentList, promisingOrganisations } from '../queries/commitment-list.ts';
import type { Wanted } from '../queries/commitment-list.ts';
import { crumbs } from './commitment-forms.ts';
import { commitmentState, ownerAndDay } from './state.ts';

const standings = ['late', 'open', 'kept', 'renegotiated', 'withdrawn', 'broken'] as const;

/** Commitments, late ones first; of one state or one organisation: `?keadaan=late&organisasi=…`. */
export async function commitmentListPage(c: Context<PageEnv>) {
  const visit = c.get('visit');
  const say = commitmentWords(visit.language);
  const organisation = c.req.query('organisasi') ?? '';
  const wanted: Wanted = {
    standing: standings.find((each) => each === c.req.query('keadaan')),
    organisation: isId(organisation) ? organisation : undefined,
  };
  const from = c.req.query('dari');
  const [organisations, { rows, next }] = await visit.read(async (tx) => [
    await promisingOrganisations(tx),
    await commitmentList(tx, visit.today, wanted, from),
  ]);
  const make = { href: visit.at('komitmen', 'baru'), label: makeCommitment.words(visit.language).title };
  return c.html(
    <Page frame={frameOf(c)} title={say.many} crumbs={crumbs(visit).slice(0, 1)} section="forum">
      <Thing title={say.many} action={visit.may(makeCommitment) && make}><p>{say.listIntro}</p></Thing>
      {organisations.length > 0 && <Narrow visit={visit} wanted={wanted} organisations={organisations} />}
      {organisations.length === 0 && <Empty belongs={say.empty}><p>{say.emptyHow}</p></Empty>}
      {organisations.length > 0 && rows.length === 0 && <Empty belongs={say.noneSuch} />}
      {rows.length > 0 && (
        <List>
          {rows.map((row) => (
            <Row href={visit.at('komitmen', row.id)} title={row.what} state={commitmentState(row, visit)}
              meta={ownerAndDay(row, visit.language)} />
          ))}
        </List>
      )}
      <Pager next={next && address(visit, wanted, next)} first={from && address(visit, wanted)} />
    </Page>,
  );
}

function address(visit: Visit, { standing, organisation }: Wanted, from?: string): string {
  return withQuery(visit.at('komitmen'), { keadaan: standing, organisasi: organisation, dari: from });
}

interface NarrowProps {
  visit: Visit;
  wanted: Wanted;
  organisations: readonly Option[];
}

function Narrow({ visit, wanted, organisations }: NarrowProps) {
  const say = commitmentWords(visit.language);
  const chosen = organisations.find(({ value }) => value === wanted.organisation);
  const active = [wanted.standing && say.states[wanted.standing], chosen?.label].filter(Boolean).join(', ');
  return (
    <Filter action={visit.at('komitmen')} active={active || undefined}>
      <PullDown name="keadaan" label={say.filters.state} value={wanted.standing} optional
        options={standings.map((value) => ({ value, label: say.states[value] }))} />
      <PullDown name="organisasi" label={say.filters.organisation} value={wanted.organisation} optional
        options={organisations} />
    </Filter>
  );
}
