import { Hono } from 'hono';
import type { Context } from 'hono';
import { longDate, relativeDays } from '../../kernel/calendar.ts';
import { clockTime } from '../../kernel/clock.ts';
import type { Actor } from '../../platform/access/actor.ts';
import { together } from '../../platform/database/together.ts';
import type { Visit } from '../../platform/web/visit.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { frameOf } from '../../ui/frame-of.ts';
import type { PageEnv } from '../../ui/frame-of.ts';
import { Ask, Block } from '../../ui/home.tsx';
import { List, Row } from '../../ui/list.tsx';
import { Page } from '../../ui/page.tsx';
import { Thing } from '../../ui/thing.tsx';
import { asksOf, comingUp, newsOf } from '../queries/home.ts';
import type { Asked, ComingUp } from '../queries/home.ts';
import { newestOfEach, sumsOf } from '../queries/overview.ts';
import { Overview } from './overview.tsx';
import type { Paths } from './stations.tsx';
import { frontWords } from '../words.ts';

/** The page of a workspace: home for who belongs to it, what is open to all for everybody else. */
export function homePages(paths: Paths): Hono<PageEnv> {
  const app = new Hono<PageEnv>();
  app.get('/:workspace', (c) => {
    const visit = c.get('visit');
    return visit.actor && visit.isMember ? home(c, visit, visit.actor) : overview(c, paths);
  });
  app.get('/:workspace/terbuka', (c) => overview(c, paths));
  return app;
}

async function overview(c: Context<PageEnv>, paths: Paths) {
  const visit = c.get('visit');
  const { name } = visit.workspace;
  const [sums, newest] = await visit.read(async (tx) => [await sumsOf(tx, visit.today), await newestOfEach(tx)] as const);
  return c.html(
    <Page frame={frameOf(c)} title={name} section={visit.isMember ? 'more' : 'home'}
      description={frontWords(visit.language).front.lead}>
      <Overview visit={visit} sums={sums} newest={newest} paths={paths} />
    </Page>,
  );
}

async function home(c: Context<PageEnv>, visit: Visit, actor: Actor) {
  const say = frontWords(visit.language).home;
  const [asks, news, next] = await visit.read((tx) =>
    together(
      tx,
      (own) => asksOf(own, actor, visit.today),
      (own) => newsOf(own, actor),
      (own) => comingUp(own, actor, visit.today),
    ),
  );
  const raise = <ButtonLink href={visit.at('masalah', 'baru')}>{say.raise}</ButtonLink>;
  return c.html(
    <Page frame={frameOf(c)} title={say.greeting(actor.name)} section="home">
      <Thing title={say.greeting(actor.name)} action={raise} />
      <Block title={say.waiting}>
        {asks.length === 0 && <p>{say.nothingWaiting}</p>}
        {asks.map((ask, at) => <Asking ask={ask} foremost={at === 0} visit={visit} />)}
      </Block>
      <Block title={say.news}>
        {news.length === 0 && <p>{say.noNews}</p>}
        <List>
          {news.map((each) => (
            <Row href={visit.at(...each.href)} title={each.says(visit.language)}
              meta={`${longDate(each.on, visit.language)} (${relativeDays(each.on, visit.today, visit.language)})`} />
          ))}
        </List>
      </Block>
      <Block title={say.next}>
        {next.length === 0 && <p>{say.noNext}</p>}
        <List>{next.map((each) => <Coming each={each} visit={visit} />)}</List>
      </Block>
      <p class="doorways"><a href={visit.at('terbuka')}>{say.public}</a></p>
    </Page>,
  );
}

function Asking({ ask, foremost, visit }: { ask: Asked; foremost: boolean; visit: Visit }) {
  const { language, today } = visit;
  const due = ask.due && `${longDate(ask.due, language)} (${relativeDays(ask.due, today, language)})`;
  return (
    <Ask says={ask.says(language)} due={due} href={visit.at(...ask.href)} label={ask.does(language)}
      foremost={foremost} />
  );
}

function Coming({ each, visit }: { each: ComingUp; visit: Visit }) {
  const say = frontWords(visit.language).home;
  return (
    <Row href={visit.at(each.path, each.id)} title={each.title}
      meta={`${longDate(each.day, visit.language)}, ${clockTime(each.time, visit.language)} · ${each.place}`}>
      <p><a href={visit.at(each.path, each.id, 'kalender.ics')}>{say.calendar}</a></p>
    </Row>
  );
}
