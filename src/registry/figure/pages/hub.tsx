import type { Hono } from 'hono';
import { frameOf } from '../../../ui/frame-of.ts';
import type { PageEnv } from '../../../ui/frame-of.ts';
import { List, Row } from '../../../ui/list.tsx';
import { Page } from '../../../ui/page.tsx';
import { Thing } from '../../../ui/thing.tsx';
import { dataWords } from '../page-messages.ts';
import { dataCounts } from '../queries/data-counts.ts';

/** The door to everything that is known: by sources, and by the records kept here. */
export function hubPage(app: Hono<PageEnv>): void {
  app.get('/:workspace/data', async (c) => {
    const visit = c.get('visit');
    const say = dataWords(visit.language);
    const counts = await visit.read((tx) => dataCounts(tx));
    const recorded = (words: string, n: number) => (n > 0 ? `${words} ${say.hub.recorded(n)}.` : words);
    return c.html(
      <Page frame={frameOf(c)} title={say.data} section="data">
        <Thing title={say.data}><p class="lead">{say.hub.intro}</p></Thing>
        <section>
          <h2>{say.hub.fromSources}</h2>
          <List>
            <Row href={visit.at('data', 'pelaku')} title={say.counts.title} meta={say.hub.counts} />
            <Row href={visit.at('sentra')} title={say.hub.clustersTitle}
              meta={recorded(say.hub.clusters, counts.clusters)} />
            <Row href={visit.at('data', 'pertumbuhan')} title={say.growth.title} meta={say.hub.growth} />
            <Row href={visit.at('data', 'pertanyaan-sentra')} title={say.questions.title}
              meta={say.hub.questions} />
            <Row href={visit.at('data', 'klaim')} title={say.claims.title} meta={say.hub.claims} />
            <Row href={visit.at('data', 'kebijakan')} title={say.levers.title}
              meta={recorded(say.hub.levers, counts.levers)} />
            <Row href={visit.at('motif')} title={say.hub.motifsTitle} meta={say.hub.motifs} />
            <Row href={visit.at('angka')} title={say.figures.title}
              meta={recorded(say.hub.figures, counts.figures)} />
          </List>
        </section>
        <section>
          <h2>{say.hub.fromRecords}</h2>
          <List>
            <Row href={visit.at('organisasi')} title={say.hub.organisationsTitle}
              meta={recorded(say.hub.organisations, counts.organisations)} />
            <Row href={visit.at('usaha')} title={say.hub.businessesTitle}
              meta={recorded(say.hub.businesses, counts.businesses)} />
            {visit.isMember && (
              <Row href={visit.at('data', 'pekerja')} title={say.hub.workersTitle} meta={say.hub.workers} />
            )}
          </List>
        </section>
      </Page>,
    );
  });
}
