import { Hono } from 'hono';
import type { Visit } from '../../../platform/web/visit.ts';
import { ButtonLink } from '../../../ui/button.tsx';
import { commandPage } from '../../../ui/command-page.tsx';
import { frameOf } from '../../../ui/frame-of.ts';
import type { PageEnv } from '../../../ui/frame-of.ts';
import { Empty, List, Pager, Row } from '../../../ui/list.tsx';
import { Page } from '../../../ui/page.tsx';
import { placeCrumb } from '../../../ui/places.ts';
import { Facts, FictionalLabel, Thing } from '../../../ui/thing.tsx';
import { clusterOptions } from '../../cluster/queries/cluster-options.ts';
import { addBusiness } from '../commands/add-business.ts';
import { workforceWords } from '../messages.ts';
import { businessList } from '../queries/business-list.ts';
import { businessPage } from '../queries/business-page.ts';
import { peopleOptions } from '../queries/choices.ts';
import { workerList } from '../queries/worker-list.ts';

/** Businesses on record: the list, one of them, recording one. */
export function businessPages(): Hono<PageEnv> {
  const app = new Hono<PageEnv>();
  const crumbs = (visit: Visit) => [
    placeCrumb('data', visit), { label: workforceWords(visit.language).businesses, href: visit.at('usaha') },
  ];

  app.get('/:workspace/usaha', async (c) => {
    const visit = c.get('visit');
    const say = workforceWords(visit.language);
    const before = c.req.query('sebelum');
    const { rows: businesses, next } = await visit.read((tx) => businessList(tx, before));
    const add = visit.may(addBusiness) && (
      <ButtonLink href={visit.at('usaha', 'baru')}>{addBusiness.words(visit.language).title}</ButtonLink>
    );
    return c.html(
      <Page frame={frameOf(c)} title={say.businesses} section="data" crumbs={[placeCrumb('data', visit)]}>
        <Thing title={say.businesses} action={add}><p class="lead">{say.businessesIntro}</p></Thing>
        {businesses.length === 0
          ? <Empty belongs={say.noBusinesses}><p>{say.noBusinessesHow}</p></Empty>
          : (
            <List>
              {businesses.map(({ id, name, kind, cluster, fictional }) => (
                <Row href={visit.at('usaha', id)} title={name}
                  meta={<>{say.businessKinds[kind]} · {cluster ?? say.noCluster} {label(fictional)}</>} />
              ))}
            </List>
          )}
        <Pager next={next && `?sebelum=${next}`} first={before && visit.at('usaha')} />
      </Page>,
    );
  });

  commandPage(app, {
    path: '/usaha/baru',
    command: addBusiness,
    section: 'data',
    crumbs,
    content: async (tx) => ({
      options: { cluster: await clusterOptions(tx), owner: await peopleOptions(tx) },
      fixed: { fictional: '' },
    }),
    after: ({ id }, visit) => visit.at('usaha', id),
  });

  app.get('/:workspace/usaha/:id', async (c) => {
    const visit = c.get('visit');
    const id = c.req.param('id');
    const [business, workers] = await visit.read(async (tx) => [
      await businessPage(tx, id),
      (await workerList(tx, { business: id })).rows,
    ]);
    return c.html(
      <Page frame={frameOf(c)} title={business.name} section="data" crumbs={crumbs(visit)}>
        <BusinessSheet business={business} workers={workers} visit={visit} />
      </Page>,
    );
  });
  return app;
}

const label = (fictional: boolean) => fictional && <FictionalLabel />;

interface BusinessSheetProps {
  business: Awaited<ReturnType<typeof businessPage>>;
  workers: Awaited<ReturnType<typeof workerList>>['rows'];
  visit: Visit;
}

function BusinessSheet({ business, workers, visit }: BusinessSheetProps) {
  const say = workforceWords(visit.language);
  const { cluster, cluster_id, owner, owner_id } = business;
  const techniques = business.techniques.map((each) => say.techniques[each]).join(', ');
  const place = cluster_id ? <a href={visit.at('sentra', cluster_id)}>{cluster}</a> : say.noCluster;
  return (
    <>
      <Thing kind={say.business} title={business.name} fictional={business.fictional} />
      <Facts facts={[
        { term: say.cluster, says: place },
        { term: say.kind, says: say.businessKinds[business.kind] },
        { term: say.technique, says: techniques || say.unknown },
        { term: say.owner, says: owner ?? (owner_id ? say.ownerHidden : say.unknown) },
      ]} />
      {workers.length > 0 && (
        <section>
          <h2>{say.workersHere}</h2>
          <List>
            {workers.map((worker) => (
              <Row href={visit.at('data', 'pekerja', worker.id)} title={worker.name}
                meta={<>{say.workerKinds[worker.kind]} {label(worker.fictional)}</>} />
            ))}
          </List>
        </section>
      )}
    </>
  );
}
