import { Hono } from 'hono';
import type { Child } from 'hono/jsx';
import { longDate } from '../../kernel/calendar.ts';
import type { Visit } from '../../platform/web/visit.ts';
import { frameOf } from '../../ui/frame-of.ts';
import type { PageEnv } from '../../ui/frame-of.ts';
import { List, Row } from '../../ui/list.tsx';
import { Page } from '../../ui/page.tsx';
import { Thing } from '../../ui/thing.tsx';
import { commitmentWords } from '../commitment/messages.ts';
import { commitmentState, ownerAndDay } from '../commitment/pages/state.ts';
import { decisionWords } from '../decision/messages.ts';
import { outcomeState } from '../decision/pages/state.ts';
import { meetingWords } from '../meeting/messages.ts';
import { meetingState } from '../meeting/pages/state.ts';
import { whenIs } from '../meeting/pages/told.ts';
import { forumWords } from '../messages.ts';
import { raiseProblem } from '../problem/commands/raise-problem.ts';
import { problemWords } from '../problem/messages.ts';
import { problemState } from '../problem/pages/state.ts';
import { proposalWords } from '../proposal/messages.ts';
import { proposalState } from '../proposal/pages/state.ts';
import { forumHub } from '../queries/hub.ts';
import type { ForumHub } from '../queries/hub.ts';

interface SectionProps {
  hub: ForumHub;
  visit: Visit;
}

/** What stands in the forum, in the order in which one becomes the next. */
const sections = [Problems, Proposals, Meetings, Decisions, Commitments];

/** The forum at a glance: the newest of each of its things. */
export function hubPages(): Hono<PageEnv> {
  const app = new Hono<PageEnv>();
  app.get('/:workspace/forum', async (c) => {
    const visit = c.get('visit');
    const say = forumWords(visit.language);
    const hub = await visit.read(forumHub);
    const raise = { href: visit.at('masalah', 'baru'), label: raiseProblem.words(visit.language).title };
    return c.html(
      <Page frame={frameOf(c)} title={say.title} description={say.intro} section="forum">
        <Thing title={say.title} action={visit.may(raiseProblem) && raise}><p>{say.intro}</p></Thing>
        {sections.map((Section) => <Section hub={hub} visit={visit} />)}
      </Page>,
    );
  });
  return app;
}

function Problems({ hub, visit }: SectionProps) {
  const say = problemWords(visit.language);
  return (
    <Newest title={say.many} path="masalah" empty={say.empty} visit={visit} rows={hub.problems.map((problem) => (
      <Row href={visit.at('masalah', problem.id)} title={problem.title} state={problemState(problem, visit)}
        meta={`${problem.organisation} · ${longDate(problem.raised_on, visit.language)}`} />
    ))} />
  );
}

function Proposals({ hub, visit }: SectionProps) {
  const say = proposalWords(visit.language);
  return (
    <Newest title={say.many} path="usulan" empty={say.empty} visit={visit} rows={hub.proposals.map((proposal) => (
      <Row href={visit.at('usulan', proposal.id)} title={proposal.title} state={proposalState(proposal, visit)}
        meta={`${proposal.organisation} · ${longDate(proposal.proposed_on, visit.language)}`} />
    ))} />
  );
}

function Meetings({ hub, visit }: SectionProps) {
  const say = meetingWords(visit.language);
  return (
    <Newest title={say.many} path="rapat" empty={say.empty} visit={visit} rows={hub.meetings.map((meeting) => (
      <Row href={visit.at('rapat', meeting.id)} title={meeting.title} state={meetingState(meeting, visit)}
        meta={`${whenIs(meeting, visit)} · ${meeting.place}`} />
    ))} />
  );
}

function Decisions({ hub, visit }: SectionProps) {
  const { language } = visit;
  const say = decisionWords(language);
  return (
    <Newest title={say.many} path="keputusan" empty={say.empty} visit={visit} rows={hub.decisions.map((decision) => (
      <Row href={visit.at('keputusan', decision.id)} title={decision.title}
        state={outcomeState(decision.outcome, language)}
        meta={`${longDate(decision.decided_on, language)} · ${say.methods[decision.method]}`} />
    ))} />
  );
}

function Commitments({ hub, visit }: SectionProps) {
  const say = commitmentWords(visit.language);
  return (
    <Newest title={say.many} path="komitmen" empty={say.empty} visit={visit} rows={hub.commitments.map((commitment) => (
      <Row href={visit.at('komitmen', commitment.id)} title={commitment.what} state={commitmentState(commitment, visit)}
        meta={ownerAndDay(commitment, visit.language)} />
    ))} />
  );
}

interface NewestProps {
  title: string;
  /** The list of all of them, below the workspace. */
  path: string;
  empty: string;
  visit: Visit;
  rows: Child[];
}

function Newest({ title, path, empty, visit, rows }: NewestProps) {
  return (
    <section>
      <h2>{title}</h2>
      {rows.length > 0 ? <List>{rows}</List> : <p>{empty}</p>}
      <p class="actions"><a href={visit.at(path)}>{forumWords(visit.language).all(title)}</a></p>
    </section>
  );
}
