import type { Hono } from 'hono';
import { dateTime } from '../../../kernel/calendar.ts';
import type { Tx } from '../../../platform/database/scope.ts';
import type { Visit } from '../../../platform/web/visit.ts';
import { ButtonLink } from '../../../ui/button.tsx';
import { commandPage } from '../../../ui/command-page.tsx';
import { frameOf } from '../../../ui/frame-of.ts';
import type { PageEnv } from '../../../ui/frame-of.ts';
import { Empty } from '../../../ui/list.tsx';
import { Page } from '../../../ui/page.tsx';
import { placeCrumb } from '../../../ui/places.ts';
import { Facts, Story, Thing } from '../../../ui/thing.tsx';
import { clusterOptions } from '../../cluster/queries/cluster-options.ts';
import { RegionNotice } from '../../region/region-notice.tsx';
import { loadRegions, regionName } from '../../region/regions.ts';
import type { Regions } from '../../region/regions.ts';
import { correctFigure } from '../commands/correct-figure.ts';
import { recordFigure } from '../commands/record-figure.ts';
import { figureWords } from '../messages.ts';
import { dataWords } from '../page-messages.ts';
import { figureList } from '../queries/figure-list.ts';
import type { ListedFigure } from '../queries/figure-list.ts';
import { figurePage } from '../queries/figure-page.ts';
import { getFigure } from '../queries/get-figure.ts';
import { COUNTRY, WORKSPACE } from '../rules/subject.ts';
import { addressOf, namesRegion, said, subjectName } from '../said.ts';
import { FigureRows } from './figure-rows.tsx';

/** Every figure, one figure with its corrections, recording one and correcting one. */
export function figurePages(app: Hono<PageEnv>): void {
  const crumbs = (visit: Visit) => [
    placeCrumb('data', visit), { label: dataWords(visit.language).figures.title, href: visit.at('angka') },
  ];

  app.get('/:workspace/angka', async (c) => {
    const visit = c.get('visit');
    const say = dataWords(visit.language).figures;
    const regions = await loadRegions();
    const figures = await visit.read((tx) => figureList(tx));
    const action = visit.may(recordFigure) && (
      <ButtonLink href={visit.at('angka', 'baru')}>{recordFigure.words(visit.language).title}</ButtonLink>
    );
    return c.html(
      <Page frame={frameOf(c)} title={say.title} section="data" crumbs={[placeCrumb('data', visit)]}>
        <Thing title={say.title} action={action}><p class="lead">{say.intro}</p></Thing>
        {figures.length === 0
          ? <Empty belongs={say.empty}><p>{say.emptyHow}</p></Empty>
          : <FigureRows heading="h2" figures={ownFirst(figures, visit)} visit={visit} regions={regions} />}
        {figures.some(namesRegion) && <RegionNotice />}
      </Page>,
    );
  });

  commandPage(app, {
    path: '/angka/baru',
    command: recordFigure,
    section: 'data',
    crumbs,
    content: async (tx, visit) => ({ options: { subject: await subjectOptions(tx, visit) } }),
    after: ({ id }, visit) => visit.at('angka', id),
  });
  commandPage(app, {
    path: '/angka/:id/koreksi',
    command: correctFigure,
    section: 'data',
    crumbs,
    async content(tx, visit, { id = '' }) {
      const figure = await getFigure(tx, id);
      const { version, value, as_of, source_url_or_doi, note, unit, definition, source, basis } = figure;
      const texts = { as_of: as_of ?? '', source_url_or_doi: source_url_or_doi ?? '', note: note ?? '' };
      return {
        lead: `${figureWords(visit.language).measures[figure.measure]}: ${said(figure, visit.language)}`,
        fixed: { figure_id: id },
        version,
        values: { ...texts, value: String(value), unit, definition, source, basis },
      };
    },
  });

  app.get('/:workspace/angka/:id', async (c) => {
    const visit = c.get('visit');
    const id = c.req.param('id');
    const regions = await loadRegions();
    const figure = await visit.read((tx) => figurePage(tx, id));
    const title = `${figureWords(visit.language).measures[figure.measure]}: ${said(figure, visit.language)}`;
    return c.html(
      <Page frame={frameOf(c)} title={title} section="data" crumbs={crumbs(visit)}>
        <FigureSheet figure={figure} title={title} visit={visit} regions={regions} />
        {namesRegion(figure) && <RegionNotice />}
      </Page>,
    );
  });
}

/** The workspace's own regions, then its clusters, then others and the country. */
function ownFirst(figures: ListedFigure[], visit: Visit): ListedFigure[] {
  const own = [...visit.workspace.regionCodes, WORKSPACE];
  const rank = ({ subject, cluster_id }: ListedFigure) => (own.includes(subject) ? 0 : cluster_id ? 1 : 2);
  return figures.toSorted((one, other) => rank(one) - rank(other));
}

/** Which regions and clusters a figure may be about: ours, the country, and each cluster. */
async function subjectOptions(tx: Tx, visit: Visit) {
  const say = figureWords(visit.language);
  const regions = await loadRegions();
  const clusters = await clusterOptions(tx);
  const { name, regionCodes } = visit.workspace;
  return [
    ...regionCodes.map((value) => ({ value, label: regionName(regions, value) })),
    ...(regionCodes.length > 1 ? [{ value: WORKSPACE, label: name }] : []),
    { value: COUNTRY, label: say.country },
    ...clusters.map(({ value, label }) => ({ value: `cluster:${value}`, label: say.cluster(label) })),
  ];
}

interface FigureSheetProps {
  figure: Awaited<ReturnType<typeof figurePage>>;
  title: string;
  visit: Visit;
  regions: Regions;
}

function FigureSheet({ figure, title, visit, regions }: FigureSheetProps) {
  const { language } = visit;
  const say = dataWords(language).figures;
  const words = figureWords(language);
  const { title: label } = correctFigure.words(language);
  const correct = { href: visit.at('angka', figure.id, 'koreksi'), label };
  const address = addressOf(figure.source_url_or_doi);
  return (
    <>
      <Thing kind={say.one} title={title} action={visit.may(correctFigure) && correct}>
        {figure.note && <p>{figure.note}</p>}
      </Thing>
      <Facts facts={[
        { term: say.subject, says: subjectName(figure, visit, regions) },
        { term: say.definition, says: figure.definition },
        { term: say.asOf, says: figure.as_of ?? words.undated },
        { term: say.source, says: address ? <a href={address}>{figure.source}</a> : figure.source },
        { term: say.basis, says: words.bases[figure.basis] },
      ]} />
      <Story title={say.story} events={figure.versions.map((version) => ({
        date: dateTime(new Date(version.recorded_at), visit.zone, language),
        says: version.why === null
          ? say.recorded(said(version, language), version.source)
          : say.corrected(said(version, language), version.why),
      }))} />
    </>
  );
}
