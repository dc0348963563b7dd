import { Hono } from 'hono';
import type { Visit } from '../../../platform/web/visit.ts';
import { ButtonLink } from '../../../ui/button.tsx';
import { commandPage } from '../../../ui/command-page.tsx';
import { frameOf } from '../../../ui/frame-of.ts';
import type { PageEnv } from '../../../ui/frame-of.ts';
import { Empty } from '../../../ui/list.tsx';
import { Page } from '../../../ui/page.tsx';
import { placeCrumb } from '../../../ui/places.ts';
import type { Slots } from '../../../ui/slots.ts';
import { Thing } from '../../../ui/thing.tsx';
import { figureList } from '../../figure/queries/figure-list.ts';
import { RegionNotice } from '../../region/region-notice.tsx';
import { districtOptions, loadRegions } from '../../region/regions.ts';
import { recordedCounts } from '../../workforce/queries/recorded-counts.ts';
import { addCluster } from '../commands/add-cluster.ts';
import { clusterWords } from '../messages.ts';
import { clusterList } from '../queries/cluster-list.ts';
import { clusterPage } from '../queries/cluster-page.ts';
import { ClusterPicture } from './cluster-picture.tsx';
import type { CountedMeasure } from './cluster-picture.tsx';
import { ClusterSheet } from './cluster-sheet.tsx';
import { ClusterTable } from './cluster-table.tsx';

const WORKERS = 'pekerja';

/** Clusters: all of them as a sketch and a table, one of them, recording one. */
export function clusterPages(slots: Slots): Hono<PageEnv> {
  const app = new Hono<PageEnv>();
  const crumbs = (visit: Visit) => [
    placeCrumb('data', visit), { label: clusterWords(visit.language).many, href: visit.at('sentra') },
  ];

  app.get('/:workspace/sentra', async (c) => {
    const visit = c.get('visit');
    const say = clusterWords(visit.language);
    const measure: CountedMeasure = c.req.query('ukuran') === WORKERS ? 'workers' : 'businesses';
    const [clusters, figures, recorded] = await visit.read(async (tx) => [
      await clusterList(tx),
      (await figureList(tx, ['businesses', 'workers'])).filter(({ cluster_id }) => cluster_id !== null),
      await recordedCounts(tx),
    ]);
    const add = visit.may(addCluster) && (
      <ButtonLink href={visit.at('sentra', 'baru')}>{addCluster.words(visit.language).title}</ButtonLink>
    );
    return c.html(
      <Page frame={frameOf(c)} title={say.many} section="data" crumbs={[placeCrumb('data', visit)]}>
        <Thing title={say.many} action={add}><p class="lead">{say.intro}</p></Thing>
        {clusters.length === 0
          ? <Empty belongs={say.empty}><p>{say.emptyHow}</p></Empty>
          : (
            <>
              <p>
                {measure === 'workers'
                  ? <a href={visit.at('sentra')}>{say.switchTo.businesses}</a>
                  : <a href={`${visit.at('sentra')}?ukuran=${WORKERS}`}>{say.switchTo.workers}</a>}
              </p>
              <ClusterPicture clusters={clusters} figures={figures} measure={measure} visit={visit} />
              <ClusterTable clusters={clusters} figures={figures} recorded={recorded} visit={visit} />
            </>
          )}
        <RegionNotice />
      </Page>,
    );
  });

  commandPage(app, {
    path: '/sentra/baru',
    command: addCluster,
    section: 'data',
    crumbs,
    content: async (_tx, visit) => ({
      options: { district_code: districtOptions(await loadRegions(), visit.workspace.regionCodes) },
      fixed: { district: '', fictional: '' },
    }),
    after: ({ id }, visit) => visit.at('sentra', id),
  });

  app.get('/:workspace/sentra/:id', async (c) => {
    const visit = c.get('visit');
    const id = c.req.param('id');
    const [cluster, thread] = await visit.read(async (tx) => [
      await clusterPage(tx, id),
      await slots.thread(tx, visit, 'cluster', id),
    ]);
    return c.html(
      <Page frame={frameOf(c)} title={cluster.name} section="data" crumbs={crumbs(visit)}>
        <ClusterSheet cluster={cluster} visit={visit} />
        {thread}
        <RegionNotice />
      </Page>,
    );
  });
  return app;
}
