import { Hono } from 'hono';
import { longDate } from '../../../kernel/calendar.ts';
import type { Visit } from '../../../platform/web/visit.ts';
import { ButtonLink } from '../../../ui/button.tsx';
import { commandPage } from '../../../ui/command-page.tsx';
import { frameOf } from '../../../ui/frame-of.ts';
import type { PageEnv } from '../../../ui/frame-of.ts';
import { Empty, List, Pager, Row } from '../../../ui/list.tsx';
import { Page } from '../../../ui/page.tsx';
import { placeCrumb } from '../../../ui/places.ts';
import { Facts, FictionalLabel, Thing } from '../../../ui/thing.tsx';
import { withQuery } from '../../../ui/with-query.ts';
import { clusterOptions } from '../../cluster/queries/cluster-options.ts';
import { addWorker } from '../commands/add-worker.ts';
import { workforceWords } from '../messages.ts';
import { businessOptions, peopleOptions } from '../queries/choices.ts';
import { workerList } from '../queries/worker-list.ts';
import { workerPage } from '../queries/worker-page.ts';
import { masked } from '../rules/masked.ts';

/** Workers on record, for members only: the list, one of them, recording one. */
export function workerPages(): Hono<PageEnv> {
  const app = new Hono<PageEnv>();
  const crumbs = (visit: Visit) => [
    placeCrumb('data', visit), { label: workforceWords(visit.language).workers, href: visit.at('data', 'pekerja') },
  ];

  app.get('/:workspace/data/pekerja', async (c) => {
    const visit = c.get('visit');
    visit.mustBeMember();
    const say = workforceWords(visit.language);
    const { sebelum: before, sentra: cluster } = c.req.query();
    const [{ rows: workers, next }, clusters] = await visit.read(async (tx) => [
      await workerList(tx, { cluster, before }),
      cluster === undefined ? [] : await clusterOptions(tx),
    ]);
    const named = clusters.find(({ value }) => value === cluster);
    const title = named ? say.workersOf(named.label) : say.workers;
    const add = visit.may(addWorker) && (
      <ButtonLink href={visit.at('data', 'pekerja', 'baru')}>
        {addWorker.words(visit.language).title}
      </ButtonLink>
    );
    return c.html(
      <Page frame={frameOf(c)} title={title} section="data" crumbs={cluster ? crumbs(visit) : [placeCrumb('data', visit)]}>
        <Thing title={title} action={add}><p class="lead">{say.workersIntro}</p></Thing>
        {workers.length === 0
          ? <Empty belongs={say.noWorkers}><p>{say.noWorkersHow}</p></Empty>
          : <WorkerRows workers={workers} visit={visit} />}
        <Pager next={next && withQuery('', { sentra: cluster, sebelum: next })}
          first={before && withQuery(visit.at('data', 'pekerja'), { sentra: cluster })} />
      </Page>,
    );
  });

  commandPage(app, {
    path: '/data/pekerja/baru',
    command: addWorker,
    section: 'data',
    crumbs,
    content: async (tx, visit) => ({
      options: {
        cluster: await clusterOptions(tx),
        business: await businessOptions(tx),
        person: await peopleOptions(tx),
      },
      // What they agreed to is the sentence that stood on this form, in its language.
      fixed: {
        consent_wording: workforceWords(visit.language).commands.addWorker.fields.consent.label,
        fictional: '',
      },
    }),
    after: ({ id }, visit) => visit.at('data', 'pekerja', id),
  });

  app.get('/:workspace/data/pekerja/:id', async (c) => {
    const visit = c.get('visit');
    visit.mustBeMember();
    const worker = await visit.read((tx) => workerPage(tx, c.req.param('id')));
    return c.html(
      <Page frame={frameOf(c)} title={worker.name} section="data" crumbs={crumbs(visit)}>
        <WorkerSheet worker={worker} visit={visit} />
      </Page>,
    );
  });
  return app;
}

interface WorkerRowsProps {
  workers: Awaited<ReturnType<typeof workerList>>['rows'];
  visit: Visit;
}

function WorkerRows({ workers, visit }: WorkerRowsProps) {
  const say = workforceWords(visit.language);
  return (
    <List>
      {workers.map(({ id, name, kind, cluster, fictional }) => (
        <Row href={visit.at('data', 'pekerja', id)} title={name}
          meta={(
            <>{say.workerKinds[kind]} · {cluster ?? say.noCluster} {fictional && <FictionalLabel />}</>
          )} />
      ))}
    </List>
  );
}

function WorkerSheet({ worker, visit }: { worker: Awaited<ReturnType<typeof workerPage>>; visit: Visit }) {
  const say = workforceWords(visit.language);
  const { cluster, cluster_id, business, business_id, consent_on, consent_wording } = worker;
  const place = cluster_id ? <a href={visit.at('sentra', cluster_id)}>{cluster}</a> : say.noCluster;
  const workplace = business_id ? <a href={visit.at('usaha', business_id)}>{business}</a> : say.unknown;
  return (
    <>
      <Thing kind={say.worker} title={worker.name} fictional={worker.fictional} />
      <Facts facts={[
        { term: say.kind, says: say.workerKinds[worker.kind] },
        { term: say.cluster, says: place },
        { term: say.businessOf, says: workplace },
        { term: say.gender, says: say.genders[worker.gender] },
        { term: say.birthYear, says: worker.birth_year ?? say.unknown },
        { term: say.phone, says: worker.phone ? masked(worker.phone) : say.unknown },
        { term: say.consent, says: say.consented(longDate(consent_on, visit.language), consent_wording) },
      ]} />
    </>
  );
}
