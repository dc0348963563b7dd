import { Hono } from 'hono';
import { promiseRates } from '../../forum/index.ts';
import { decimal, percent } from '../../kernel/quantity.ts';
import { frameOf } from '../../ui/frame-of.ts';
import type { PageEnv } from '../../ui/frame-of.ts';
import { Empty, List, Row } from '../../ui/list.tsx';
import { Page } from '../../ui/page.tsx';
import { Thing } from '../../ui/thing.tsx';
import { insightWords } from '../messages.ts';

/** How the organisations of a workspace keep their promises, side by side; each leads to its records. */
export function promiseRatesPage(): Hono<PageEnv> {
  const app = new Hono<PageEnv>();
  app.get('/:workspace/janji', async (c) => {
    const visit = c.get('visit');
    const say = insightWords(visit.language).promises;
    const rates = await visit.read((tx) => promiseRates(tx, visit.today));
    const n = (value: number) => decimal(value, visit.language, 0);
    return c.html(
      <Page frame={frameOf(c)} title={say.title} section="data"
        crumbs={[{ label: insightWords(visit.language).health.title, href: visit.at('kesehatan') }]}>
        <Thing title={say.title}><p>{say.intro}</p></Thing>
        {rates.length === 0 && <Empty belongs={say.none} />}
        <List>
          {rates.map(({ organisation_id, organisation, rate, keptOnTime, fellDue }) => (
            <Row href={visit.at('organisasi', organisation_id, 'janji')} title={organisation}
              state={{ word: rate === undefined ? say.notDue : percent(rate, visit.language) }}
              meta={rate === undefined ? undefined : say.counted(n(keptOnTime), n(fellDue))} />
          ))}
        </List>
      </Page>,
    );
  });
  return app;
}
