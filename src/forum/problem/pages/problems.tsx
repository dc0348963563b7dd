import { Hono } from 'hono';
import { longDate } from '../../../kernel/calendar.ts';
import { Problem } from '../../../platform/problem/problem.ts';
import type { Visit } from '../../../platform/web/visit.ts';
import { commandPage } from '../../../ui/command-page.tsx';
import { frameOf } from '../../../ui/frame-of.ts';
import type { PageEnv } from '../../../ui/frame-of.ts';
import { Empty, List, Pager, Row } from '../../../ui/list.tsx';
import { Page } from '../../../ui/page.tsx';
import { placeCrumb } from '../../../ui/places.ts';
import type { Slots } from '../../../ui/slots.ts';
import { Thing } from '../../../ui/thing.tsx';
import { answerProblem } from '../commands/answer-problem.ts';
import { editProblem } from '../commands/edit-problem.ts';
import { raiseProblem } from '../commands/raise-problem.ts';
import { problemWords } from '../messages.ts';
import { problemList } from '../queries/problem-list.ts';
import { problemPage } from '../queries/problem-page.ts';
import { ProblemSheet } from './problem-sheet.tsx';
import { problemState } from './state.ts';

/** Problems: the list, one problem, raising, rewriting and answering one. */
export function problemPages(slots: Slots): Hono<PageEnv> {
  const app = new Hono<PageEnv>();

  app.get('/:workspace/masalah', async (c) => {
    const visit = c.get('visit');
    const say = problemWords(visit.language);
    const before = c.req.query('sebelum');
    const { rows, next } = await visit.read((tx) => problemList(tx, before));
    const raise = { href: visit.at('masalah', 'baru'), label: raiseProblem.words(visit.language).title };
    return c.html(
      <Page frame={frameOf(c)} title={say.many} crumbs={crumbs(visit).slice(0, 1)} section="forum">
        <Thing title={say.many} action={visit.may(raiseProblem) && raise}><p>{say.listIntro}</p></Thing>
        {rows.length === 0 && <Empty belongs={say.empty}><p>{say.emptyHow}</p></Empty>}
        {rows.length > 0 && (
          <List>
            {rows.map((problem) => (
              <Row href={visit.at('masalah', problem.id)} title={problem.title}
                state={problemState(problem, visit)} meta={[problem.organisation, problem.place, longDate(problem.raised_on, visit.language)]
                  .filter(Boolean).join(' · ')} />
            ))}
          </List>
        )}
        <Pager next={next && `?sebelum=${next}`} first={before && visit.at('masalah')} />
      </Page>,
    );
  });

  addForms(app);

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

function addForms(app: Hono<PageEnv>) {
  const common = { section: 'forum', crumbs, after: toProblem } as const;
  commandPage(app, { ...common, path: '/masalah/baru', command: raiseProblem });
  commandPage(app, {
    ...common,
    path: '/masalah/:id/ubah',
    command: editProblem,
    async content(tx, visit, { id = '' }) {
      const { title, story, place, version, raised_by } = await problemPage(tx, id);
      if (visit.actor?.personId !== raised_by) throw new Problem('not-allowed');
      return { values: { title, story, place: place ?? '' }, version, fixed: { problem_id: id } };
    },
  });
  commandPage(app, {
    ...common,
    path: '/masalah/:id/jawab',
    command: answerProblem,
    async content(tx, _visit, { id = '' }) {
      const { title } = await problemPage(tx, id);
      return { lead: title, fixed: { problem_id: id } };
    },
  });
}

const crumbs = (visit: Visit) => [
  placeCrumb('forum', visit),
  { label: problemWords(visit.language).many, href: visit.at('masalah') },
];

const toProblem = ({ id }: { id: string }, visit: Visit) => visit.at('masalah', id);
