import type { Context } from 'hono';
import { longDate } from '../../../kernel/calendar.ts';
import type { Visit } from '../../../platform/web/visit.ts';
import { PullDown } from '../../../ui/choice.tsx';
import { frameOf } from '../../../ui/frame-of.ts';
import type { PageEnv } from '../../../ui/frame-of.ts';
import { Empty, Filter, List, Pager, Row } from '../../../ui/list.tsx';
import { Page } from '../../../ui/page.tsx';
import { Thing } from '../../../ui/thing.tsx';
import { withQuery } from '../../../ui/with-query.ts';
import { answerState } from '../../problem/rules/deadline.ts';
import { makeProposal } from '../commands/make-proposal.ts';
import { proposalWords } from '../messages.ts';
import { proposalCounts, proposalList } from '../queries/proposal-list.ts';
import { proposalStates } from '../rules/moves.ts';
import type { ProposalState } from '../rules/moves.ts';
import { crumbs } from './proposal-forms.ts';
import { proposalState } from './state.ts';

type Listed = Awaited<ReturnType<typeof proposalList>>['rows'][number];

/** The proposals, of all states or of one: `?keadaan=open`. */
export async function proposalListPage(c: Context<PageEnv>) {
  const visit = c.get('visit');
  const say = proposalWords(visit.language);
  const state = proposalStates.find((each) => each === c.req.query('keadaan'));
  const before = c.req.query('sebelum');
  const [counts, { rows, next }] = await visit.read(async (tx) => [
    await proposalCounts(tx),
    await proposalList(tx, state, before),
  ]);
  const all = proposalStates.reduce((sum, each) => sum + (counts[each] ?? 0), 0);
  const here = visit.at('usulan');
  const propose = { href: visit.at('usulan', 'baru'), label: makeProposal.words(visit.language).title };
  return c.html(
    <Page frame={frameOf(c)} title={say.many} crumbs={crumbs(visit).slice(0, 1)} section="forum">
      <Thing title={say.many} action={visit.may(makeProposal) && propose}><p>{say.listIntro}</p></Thing>
      {all > 0 && <ByState visit={visit} state={state} counts={counts} />}
      {all === 0 && <Empty belongs={say.empty}><p>{say.emptyHow}</p></Empty>}
      {all > 0 && rows.length === 0 && <Empty belongs={say.noneSo} />}
      {rows.length > 0 && (
        <List counted={say.counted(state ? (counts[state] ?? 0) : all)}>
          {rows.map((proposal) => (
            <Row href={visit.at('usulan', proposal.id)} title={proposal.title}
              state={proposalState(proposal, visit)} meta={metaOf(proposal, visit)} />
          ))}
        </List>
      )}
      <Pager next={next && withQuery(here, { keadaan: state, sebelum: next })}
        first={before && withQuery(here, { keadaan: state })} />
    </Page>,
  );
}

interface ByStateProps {
  visit: Visit;
  state?: ProposalState;
  counts: Partial<Record<ProposalState, number>>;
}

function ByState({ visit, state, counts }: ByStateProps) {
  const say = proposalWords(visit.language);
  const options = proposalStates
    .filter((each) => counts[each] || each === state)
    .map((value) => ({ value, label: `${say.states[value]} (${counts[value] ?? 0})` }));
  return (
    <Filter action={visit.at('usulan')} active={state && say.states[state]}>
      <PullDown name="keadaan" label={say.byState} options={options} value={state} />
    </Filter>
  );
}

function metaOf(proposal: Listed, visit: Visit): string {
  const say = proposalWords(visit.language);
  const late = proposal.state !== 'withdrawn'
    && answerState(proposal.answer_due, proposal.answered_on, visit.today) === 'late';
  return [
    proposal.organisation,
    proposal.supporters > 0 && say.supportedBy(proposal.supporters),
    late && say.late,
    longDate(proposal.proposed_on, visit.language),
  ].filter(Boolean).join(' · ');
}
