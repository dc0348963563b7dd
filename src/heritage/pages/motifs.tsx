import { Hono } from 'hono';
import { isDay, longDate } from '../../kernel/calendar.ts';
import type { Visit } from '../../platform/web/visit.ts';
import { loadRegions, RegionNotice, regionName } from '../../registry/index.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { commandPage } from '../../ui/command-page.tsx';
import { frameOf } from '../../ui/frame-of.ts';
import type { PageEnv } from '../../ui/frame-of.ts';
import { Empty, List, Row } from '../../ui/list.tsx';
import { Page } from '../../ui/page.tsx';
import { placeCrumb } from '../../ui/places.ts';
import type { Slots } from '../../ui/slots.ts';
import { Facts, Thing } from '../../ui/thing.tsx';
import { recordMotif } from '../commands/record-motif.ts';
import { heritageWords } from '../messages.ts';
import { motifList, motifPage } from '../queries/motifs.ts';

/** Motifs: all of them, one with its correction, recording one. */
export function motifPages(slots: Slots): Hono<PageEnv> {
  const app = new Hono<PageEnv>();
  const crumbs = (visit: Visit) => [
    placeCrumb('data', visit), { label: heritageWords(visit.language).many, href: visit.at('motif') },
  ];

  app.get('/:workspace/motif', async (c) => {
    const visit = c.get('visit');
    const say = heritageWords(visit.language);
    const motifs = await visit.read((tx) => motifList(tx));
    const record = visit.may(recordMotif) && (
      <ButtonLink href={visit.at('motif', 'baru')}>{recordMotif.words(visit.language).title}</ButtonLink>
    );
    return c.html(
      <Page frame={frameOf(c)} title={say.many} section="data" crumbs={[placeCrumb('data', visit)]}>
        <Thing title={say.many} action={record}><p class="lead">{say.intro}</p></Thing>
        {motifs.length === 0
          ? <Empty belongs={say.empty}><p>{say.emptyHow}</p></Empty>
          : (
            <List counted={say.counted(motifs.length)}>
              {motifs.map(({ id, name, meaning, correction }) => (
                <Row href={visit.at('motif', id)} title={name} meta={meaning}
                  state={correction ? { word: say.corrected } : undefined} />
              ))}
            </List>
          )}
      </Page>,
    );
  });

  commandPage(app, {
    path: '/motif/baru',
    command: recordMotif,
    section: 'data',
    crumbs,
    async content(_tx, visit) {
      const regions = await loadRegions();
      const ours = visit.workspace.regionCodes.map((value) => ({ value, label: regionName(regions, value) }));
      return { options: { belongs_to: ours } };
    },
    after: ({ id }, visit) => visit.at('motif', id),
  });

  app.get('/:workspace/motif/:id', async (c) => {
    const visit = c.get('visit');
    const id = c.req.param('id');
    const regions = await loadRegions();
    const [motif, thread] = await visit.read(async (tx) => [
      await motifPage(tx, id),
      await slots.thread(tx, visit, 'motif', id),
    ]);
    const home = motif.belongs_to && regionName(regions, motif.belongs_to);
    return c.html(
      <Page frame={frameOf(c)} title={motif.name} section="data" crumbs={crumbs(visit)}>
        <MotifSheet motif={motif} home={home} visit={visit} />
        {thread}
        {home && <RegionNotice />}
      </Page>,
    );
  });
  return app;
}

interface MotifSheetProps {
  motif: Awaited<ReturnType<typeof motifPage>>;
  /** The name of the region it belongs to. */
  home: string | null;
  visit: Visit;
}

function MotifSheet({ motif, home, visit }: MotifSheetProps) {
  const say = heritageWords(visit.language);
  const { name, meaning, correction, place, source } = motif;
  const since = motif.since && isDay(motif.since) ? longDate(motif.since, visit.language) : motif.since;
  return (
    <>
      <Thing kind={say.one} title={name} />
      <section>
        <h2>{say.written}</h2>
        <blockquote>{meaning}</blockquote>
      </section>
      {correction && (
        <section class="block">
          <h2>{say.correction}</h2>
          <p>{correction}</p>
          <p class="figure-note">{say.bothStand}</p>
        </section>
      )}
      <Facts facts={[
        { term: say.belongsTo, says: home ?? say.unsaid },
        { term: say.place, says: place ?? say.unsaid },
        { term: say.since, says: since ?? say.unsaid },
        { term: say.source, says: source },
      ]} />
    </>
  );
}
