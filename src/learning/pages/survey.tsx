import { Hono } from 'hono';
import { asMember } from '../../platform/access/actor.ts';
import { Problem, notFound } from '../../platform/problem/problem.ts';
import { commandPage } from '../../ui/command-page.tsx';
import { frameOf } from '../../ui/frame-of.ts';
import type { PageEnv } from '../../ui/frame-of.ts';
import { List, Row } from '../../ui/list.tsx';
import { Page } from '../../ui/page.tsx';
import { Thing } from '../../ui/thing.tsx';
import { answerSurvey } from '../commands/answer-survey.ts';
import { learningWords } from '../messages.ts';
import { partsDone } from '../queries/parts-done.ts';
import { items, parts } from '../instrument.ts';

/** The collaboration survey: its parts, and one part at a time. */
export function surveyPages(): Hono<PageEnv> {
  const app = new Hono<PageEnv>();

  app.get('/:workspace/survei', async (c) => {
    const visit = c.get('visit');
    if (!visit.actor) throw new Problem('not-signed-in');
    const { personId } = asMember(visit.actor);
    const say = learningWords(visit.language).survey;
    const done = await visit.read((tx) => partsDone(tx, personId, visit.today));
    return c.html(
      <Page frame={frameOf(c)} title={say.title} section="data" narrow>
        <Thing title={say.title}><p>{say.intro}</p></Thing>
        <List>
          {parts.map((part, at) => {
            const answered = done.includes(at + 1);
            return (
              <Row href={answered ? visit.at('kesehatan') : visit.at('survei', `${at + 1}`)} title={say.part(at + 1)}
                state={answered ? { word: say.done, tone: 'good' } : undefined}
                meta={part[0]?.[visit.language]} />
            );
          })}
        </List>
        <p>{say.secret}</p>
        <p>{say.draft}</p>
        <p><a href={visit.at('kesehatan')}>{say.results}</a></p>
      </Page>,
    );
  });

  commandPage(app, {
    path: '/survei/:part{[0-9]}',
    command: answerSurvey,
    section: 'data',
    after: (_receipt, visit) => visit.at('survei'),
    async content(_tx, visit, params) {
      const asked = parts[Number(params.part) - 1];
      if (!asked) throw notFound();
      const left = items.filter((item) => !asked.includes(item));
      const words = learningWords(visit.language).survey;
      return {
        lead: words.secret,
        fixed: { part: params.part ?? '' },
        hidden: left.map((item) => item.code),
      };
    },
  });
  return app;
}
