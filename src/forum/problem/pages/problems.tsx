import { Hono } from 'hono';
import { longDate, relativeDays } from '../../../kernel/calendar.ts';
import type { Language } from '../../../platform/i18n/messages.ts';
import type { Visit } from '../../../platform/web/visit.ts';
import { ButtonLink } from '../../../ui/button.tsx';
import { commandPage } from '../../../ui/command-page.tsx';
import { frameOf } from '../../../ui/frame-of.ts';
import type { PageEnv } from '../../../ui/frame-of.ts';
import { Empty, List, Pager, Row } from '../../../ui/list.tsx';
import { Page } from '../../../ui/page.tsx';
import type { Slots } from '../../../ui/slots.ts';
import { Facts, Story, Thing } from '../../../ui/thing.tsx';
import type { Tone } from '../../../ui/thing.tsx';
import { answerProblem } from '../commands/answer-problem.ts';
import { raiseProblem } from '../commands/raise-problem.ts';
import { problemWords } from '../messages.ts';
import { problemList } from '../queries/problem-list.ts';
import { problemPage } from '../queries/problem-page.ts';
import { answerState } from '../rules/deadline.ts';
import type { AnswerState } from '../rules/deadline.ts';

const tones: Record<AnswerState, Tone> = { waiting: 'plain', late: 'attention', answered: 'good' };

/** Problems: the list, one problem, raising one, answering one. */
export function problemPages(slots: Slots): Hono<PageEnv> {
  const app = new Hono<PageEnv>();
  const crumbs = (visit: Visit) => [
    { label: problemWords(visit.language).forum, href: visit.at('forum') },
    { label: problemWords(visit.language).many, href: visit.at('masalah') },
  ];

  app.get('/:workspace/masalah', async (c) => {
    const visit = c.get('visit');
    const say = problemWords(visit.language);
    const problems = await visit.read((tx) => problemList(tx, c.req.query('sebelum')));
    const raise = <ButtonLink href={visit.at('masalah', 'baru')}>{raiseProblem.words(visit.language).title}</ButtonLink>;
    return c.html(
      <Page frame={frameOf(c)} title={say.many} crumbs={crumbs(visit).slice(0, 1)} section="forum">
        <Thing title={say.many} action={visit.may(raiseProblem) && raise}><p>{say.listIntro}</p></Thing>
        {problems.length === 0 && <Empty belongs={say.empty}><p>{say.emptyHow}</p></Empty>}
        <List>
          {problems.map((problem) => (
            <Row href={visit.at('masalah', problem.id)} title={problem.title}
              state={stateOf(problem, visit)}
              meta={[problem.organisation, problem.place, longDate(problem.raised_on, visit.language)]
                .filter(Boolean).join(' · ')} />
          ))}
        </List>
        <Pager next={problems.length === 50 ? `?sebelum=${problems.at(-1)?.id}` : undefined} />
      </Page>,
    );
  });

  commandPage(app, { path: '/masalah/baru', command: raiseProblem, section: 'forum', crumbs, after: toProblem });
  commandPage(app, {
    path: '/masalah/:id/jawab',
    command: answerProblem,
    section: 'forum',
    crumbs,
    after: toProblem,
    async content(tx, _visit, { id = '' }) {
      const { title } = await problemPage(tx, id);
      return { lead: title, fixed: { problem_id: id } };
    },
  });

  app.get('/:workspace/masalah/:id', async (c) => {
    const visit = c.get('visit');
    const id = c.req.param('id');
    const [problem, thread] = await visit.read(async (tx) => [
      await problemPage(tx, id),
      await slots.thread(tx, visit, 'problem', id),
    ]);
    return c.html(
      <Page frame={frameOf(c)} title={problem.title} description={problem.story.slice(0, 160)} section="forum"
        crumbs={crumbs(visit)}>
        <ProblemSheet problem={problem} visit={visit} />
        {thread}
      </Page>,
    );
  });
  return app;
}

const toProblem = ({ id }: { id: string }, visit: Visit) => visit.at('masalah', id);

interface ProblemSheetProps {
  problem: Awaited<ReturnType<typeof problemPage>>;
  visit: Visit;
}

function ProblemSheet({ problem, visit }: ProblemSheetProps) {
  const { language, today } = visit;
  const say = problemWords(language);
  const answer = { href: visit.at('masalah', problem.id, 'jawab'), label: say.answer };
  const due = say.due(longDate(problem.answer_due, language), relativeDays(problem.answer_due, today, language));
  const state = stateOf({ ...problem, answered_on: problem.answers[0]?.answered_on ?? null }, visit);
  return (
    <>
      <Thing kind={say.one} title={problem.title} state={state} action={visit.may(answerProblem) && answer}>
        {problem.answers.length === 0 && <p>{due}</p>}
      </Thing>
      <p class="prose">{problem.story}</p>
      {problem.place && <Facts facts={[{ term: say.where, says: problem.place }]} />}
      <Story title={say.storySoFar} events={[
        { ...moment(problem.raised_on, language), says: say.raised(who(problem)) },
        ...problem.answers.map((each) => ({
          ...moment(each.answered_on, language),
          says: <><p>{say.answeredBy(who(each))}</p><blockquote>{each.body}</blockquote></>,
        })),
      ]} />
    </>
  );
}

function stateOf(problem: { answer_due: string; answered_on: string | null }, visit: Visit) {
  const state = answerState(problem.answer_due, problem.answered_on, visit.today);
  return { word: problemWords(visit.language).states[state], tone: tones[state] };
}

/** Members read the name of the person as well; for everybody else it is the organisation that speaks. */
function who({ person, organisation }: { person: string | null; organisation: string }): string {
  return person ? `${person} (${organisation})` : organisation;
}

const moment = (day: string, language: Language) => ({ day, date: longDate(day, language) });
