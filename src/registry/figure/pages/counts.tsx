import type { Hono } from 'hono';
import { decimal } from '../../../kernel/quantity.ts';
import type { Visit } from '../../../platform/web/visit.ts';
import { ButtonLink } from '../../../ui/button.tsx';
import { Disagreement } from '../../../ui/chart/disagreement.tsx';
import type { Counted } from '../../../ui/chart/disagreement.tsx';
import { Figure, Figures } from '../../../ui/figure.tsx';
import { frameOf } from '../../../ui/frame-of.ts';
import type { PageEnv } from '../../../ui/frame-of.ts';
import { Empty } from '../../../ui/list.tsx';
import { Page } from '../../../ui/page.tsx';
import { placeCrumb } from '../../../ui/places.ts';
import { Thing } from '../../../ui/thing.tsx';
import { RegionNotice } from '../../region/region-notice.tsx';
import { loadRegions } from '../../region/regions.ts';
import type { Regions } from '../../region/regions.ts';
import { recordedCounts } from '../../workforce/queries/recorded-counts.ts';
import { recordFigure } from '../commands/record-figure.ts';
import { figureWords } from '../messages.ts';
import { dataWords } from '../page-messages.ts';
import { figureList } from '../queries/figure-list.ts';
import type { ListedFigure } from '../queries/figure-list.ts';
import { sortByPlace } from '../rules/places.ts';
import { spread } from '../rules/spread.ts';
import { datedSource, said, subjectName } from '../said.ts';
import { RecordedFigures } from './recorded-figures.tsx';

const counted = ['businesses', 'workers'] as const;
type CountedMeasure = (typeof counted)[number];

/** Businesses and workers by source: sources that disagree stand side by side, other governments apart. */
export function countsPage(app: Hono<PageEnv>): void {
  app.get('/:workspace/data/pelaku', async (c) => {
    const visit = c.get('visit');
    const say = dataWords(visit.language);
    const regions = await loadRegions();
    const [figures, recorded] = await visit.read(async (tx) => [
      await figureList(tx, counted),
      await recordedCounts(tx),
    ]);
    const places = counted.map((measure) => ({
      measure,
      ...sortByPlace(figures.filter((figure) => figure.measure === measure), visit.workspace.regionCodes),
    }));
    const others = places.flatMap((place) => place.others);
    const record = visit.may(recordFigure) && (
      <ButtonLink href={visit.at('angka', 'baru')}>{recordFigure.words(visit.language).title}</ButtonLink>
    );
    return c.html(
      <Page frame={frameOf(c)} title={say.counts.title} section="data"
        crumbs={[placeCrumb('data', visit)]}>
        <Thing title={say.counts.title}><p class="lead">{say.counts.intro}</p></Thing>
        {places.every(({ own }) => own.length === 0) && (
          <Empty belongs={say.counts.empty}>
            <p>{say.counts.emptyHow}</p>
            {record}
          </Empty>
        )}
        {places.flatMap(({ measure, own }) =>
          own.map((place) => <PlaceCounts {...{ measure, place, visit, regions }} />))}
        {others.length > 0 && <OtherGovernments figures={others} visit={visit} regions={regions} />}
        <RecordedFigures recorded={recorded} visit={visit} />
        <RegionNotice />
      </Page>,
    );
  });
}

interface PlaceCountsProps {
  measure: CountedMeasure;
  place: ReturnType<typeof sortByPlace<ListedFigure>>['own'][number];
  visit: Visit;
  regions: Regions;
}

function PlaceCounts({ measure, place, visit, regions }: PlaceCountsProps) {
  const say = dataWords(visit.language).counts;
  const undated = figureWords(visit.language).undated;
  const unit = say.units[measure];
  const stated = place.figures.map((figure): Counted => ({
    value: figure.value,
    source: figure.source,
    date: figure.as_of ?? undated,
    definition: [figure.definition, figure.note].filter(Boolean).join(' '),
    href: visit.at('angka', figure.id),
  }));
  const computed = place.sums.map((each): Counted => ({
    value: each.sum,
    source: say.sumOf(each.clusters, each.source),
    date: each.as_of ?? undated,
    definition: say.computed,
    href: visit.at('sentra'),
  }));
  const figures = [...stated, ...computed];
  const where = subjectName({ ...place, cluster_name: null }, visit, regions);
  return (
    <Disagreement title={say.picture[measure](where)} unit={unit} figures={figures}
      describes={describe(figures, unit, visit)} />
  );
}

/** Says in words how far apart the sources are. */
function describe(figures: readonly Counted[], unit: string, visit: Visit): string {
  const say = dataWords(visit.language).counts;
  const number = (value: number) => decimal(value, visit.language);
  const apart = spread(figures.map(({ value }) => value));
  if (!apart) return figures.map(({ value, source }) => `${number(value)} ${unit}: ${source}.`).join(' ');
  const { least, most, difference, times } = apart;
  const distance = say.spread(figures.length, number(least), number(most), `${number(difference)} ${unit}`);
  const ratio = times && difference > 0 ? say.times(number(Math.round(times * 10) / 10)) : '';
  return [distance, ratio, say.noAverage].filter(Boolean).join(' ');
}

interface OtherGovernmentsProps {
  figures: ListedFigure[];
  visit: Visit;
  regions: Regions;
}

function OtherGovernments({ figures, visit, regions }: OtherGovernmentsProps) {
  const say = dataWords(visit.language).counts;
  const words = figureWords(visit.language);
  return (
    <section>
      <h2>{say.others}</h2>
      <p>{say.othersIntro}</p>
      <Figures>
        {figures.map((figure) => (
          <Figure
            label={`${subjectName(figure, visit, regions)}: ${words.measures[figure.measure].toLowerCase()}`}
            value={said(figure, visit.language)} note={`${figure.definition} ${figure.note ?? ''}`}
            source={datedSource(figure, visit.language)} href={visit.at('angka', figure.id)} />
        ))}
      </Figures>
    </section>
  );
}
