import type { Hono } from 'hono';
import type { Visit } from '../../../platform/web/visit.ts';
import { ButtonLink } from '../../../ui/button.tsx';
import { commandPage } from '../../../ui/command-page.tsx';
import { frameOf } from '../../../ui/frame-of.ts';
import type { PageEnv } from '../../../ui/frame-of.ts';
import { Empty } from '../../../ui/list.tsx';
import { Page } from '../../../ui/page.tsx';
import { placeCrumb } from '../../../ui/places.ts';
import { Thing } from '../../../ui/thing.tsx';
import { recordLever } from '../commands/record-lever.ts';
import { dataWords } from '../page-messages.ts';
import { leverList } from '../queries/lever-list.ts';

/** Policies that move demand or production. */
export function leversPage(app: Hono<PageEnv>): void {
  const crumbs = (visit: Visit) => [placeCrumb('data', visit)];

  app.get('/:workspace/data/kebijakan', async (c) => {
    const visit = c.get('visit');
    const say = dataWords(visit.language);
    const levers = await visit.read((tx) => leverList(tx));
    const action = visit.may(recordLever) && (
      <ButtonLink href={visit.at('data', 'kebijakan', 'baru')}>
        {recordLever.words(visit.language).title}
      </ButtonLink>
    );
    return c.html(
      <Page frame={frameOf(c)} title={say.levers.title} section="data" crumbs={crumbs(visit)}>
        <Thing title={say.levers.title} action={action}><p class="lead">{say.levers.intro}</p></Thing>
        {levers.length === 0 && <Empty belongs={say.levers.empty}><p>{say.levers.emptyHow}</p></Empty>}
        {levers.map((lever) => (
          <section class="block">
            <h2>{lever.name}</h2>
            <p>{lever.what}</p>
            <p class="figure-note">{say.figures.source}: {lever.source}</p>
          </section>
        ))}
      </Page>,
    );
  });

  commandPage(app, { path: '/data/kebijakan/baru', command: recordLever, section: 'data', crumbs });
}
