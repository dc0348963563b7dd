import type { Hono } from 'hono';
import { decimal, percent } from '../../../kernel/quantity.ts';
import type { Language } from '../../../platform/i18n/messages.ts';
import type { Visit } from '../../../platform/web/visit.ts';
import { Growth } from '../../../ui/chart/growth.tsx';
import { frameOf } from '../../../ui/frame-of.ts';
import type { PageEnv } from '../../../ui/frame-of.ts';
import { Empty } from '../../../ui/list.tsx';
import { Page } from '../../../ui/page.tsx';
import { placeCrumb } from '../../../ui/places.ts';
import { Thing } from '../../../ui/thing.tsx';
import { RegionNotice } from '../../region/region-notice.tsx';
import { loadRegions } from '../../region/regions.ts';
import type { Regions } from '../../region/regions.ts';
import { figureWords } from '../messages.ts';
import { dataWords } from '../page-messages.ts';
import { figureList } from '../queries/figure-list.ts';
import type { ListedFigure } from '../queries/figure-list.ts';
import { growthSeries, incomparable } from '../rules/series.ts';
import { namesRegion, said, subjectName } from '../said.ts';
import { FigureRows } from './figure-rows.tsx';

type Series = ReturnType<typeof growthSeries<ListedFigure>>[number];

/** What one source counted again and again, as growth; what only looks like a series, as it is. */
export function growthPage(app: Hono<PageEnv>): void {
  app.get('/:workspace/data/pertumbuhan', async (c) => {
    const visit = c.get('visit');
    const say = dataWords(visit.language);
    const regions = await loadRegions();
    const figures = await visit.read((tx) => figureList(tx));
    const series = growthSeries(figures);
    const others = incomparable(figures);
    return c.html(
      <Page frame={frameOf(c)} title={say.growth.title} section="data"
        crumbs={[placeCrumb('data', visit)]}>
        <Thing title={say.growth.title}><p class="lead">{say.growth.intro}</p></Thing>
        {series.length === 0 && <Empty belongs={say.growth.empty}><p>{say.growth.emptyHow}</p></Empty>}
        {series.map((each) => <OneSeries series={each} figures={figures} visit={visit} regions={regions} />)}
        {others.length > 0 && (
          <section>
            <h2>{say.growth.incomparable}</h2>
            <p>{say.growth.incomparableIntro}</p>
            <FigureRows heading="h3" figures={others.flat()} visit={visit} regions={regions} />
          </section>
        )}
        {[...series.flatMap(({ counts }) => counts), ...others.flat()].some(namesRegion) && <RegionNotice />}
      </Page>,
    );
  });
}

interface OneSeriesProps {
  series: Series;
  figures: ListedFigure[];
  visit: Visit;
  regions: Regions;
}

function OneSeries({ series, figures, visit, regions }: OneSeriesProps) {
  const { language } = visit;
  const say = dataWords(language).growth;
  const words = figureWords(language);
  const { counts, first, last } = series;
  const [from] = counts;
  const to = counts.at(-1);
  if (!from || !to) return null;
  const title = say.picture(words.measures[from.measure], subjectName(from, visit, regions));
  return (
    <section>
      <Growth title={title} unit={from.unit} growth={grown(series, visit)}
        describes={say.describes(said(from, language), said(to, language), from.as_of ?? '', to.as_of ?? '')}
        counts={counts.map((count) => ({
          year: count.year, date: count.as_of ?? '', value: count.value, source: count.source,
          href: visit.at('angka', count.id),
        }))} />
      {series.growth !== undefined && (
        <p>
          {say.computation}: {computed(first, last, series.growth, language)}.{' '}
          {statedBySource(series, figures, visit)}
        </p>
      )}
      {from.measure === 'sentra' && <p>{say.notArtisans}</p>}
      {from.note && <p class="figure-note">{from.note}</p>}
    </section>
  );
}

/** The growth in words: as a share of the beginning, and how many times as much that is. */
function grown({ first, last, growth, times }: Series, visit: Visit): string {
  const say = dataWords(visit.language).growth;
  const path = say.fromTo(decimal(first, visit.language), decimal(last, visit.language));
  if (growth === undefined || times === undefined) return `${path}.`;
  if (growth === 0) return `${say.same}: ${path}.`;
  const share = percent(Math.abs(growth), visit.language);
  const change = growth > 0 ? say.grew(share) : say.shrank(share);
  return `${change}: ${path}, ${say.times(decimal(times, visit.language))}.`;
}

/** '(52 − 5) ÷ 5 = 9,4 = 940%' */
function computed(first: number, last: number, growth: number, language: Language): string {
  const [from, to, result] = [first, last, growth].map((value) => decimal(value, language));
  return `(${to} − ${from}) ÷ ${from} = ${result} = ${percent(growth, language)}`;
}

/** Whether a source states the same growth in percent, which then is no further figure but the same one. */
function statedBySource(series: Series, figures: readonly ListedFigure[], visit: Visit): string {
  const say = dataWords(visit.language).growth;
  const { subject, cluster_id } = series.counts[0]!;
  const same = figures.find((figure) =>
    figure.measure === 'sentra_growth' && figure.subject === subject && figure.cluster_id === cluster_id &&
    series.growth !== undefined && Math.abs(figure.value - series.growth * 100) < 0.5);
  return same ? say.stated(said(same, visit.language), same.source) : '';
}
