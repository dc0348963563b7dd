import type { Measure } from './measures.ts';

/** A figure as far as its place in time and its meaning go. */
export interface Dated {
  id: string;
  subject: string;
  cluster_id: string | null;
  measure: Measure;
  value: number;
  unit: string;
  definition: string;
  as_of: string | null;
  source: string;
}

/** The year of a figure that speaks of one year; undefined for a period, and where no year is given. */
export function yearOf(asOf: string | null): number | undefined {
  const years = asOf?.match(/\b[12]\d{3}\b/g) ?? [];
  return years.length === 1 ? Number(years[0]) : undefined;
}

interface Series<F> {
  /** In order of time, one for each year. */
  counts: (F & { year: number })[];
  first: number;
  last: number;
  /** (last − first) ÷ first, so 9.4 for a growth of 940%; undefined from nought. */
  growth: number | undefined;
  /** last ÷ first: how many times as much. */
  times: number | undefined;
}

/**
 * Counts of the same thing by the same source in two or more years. Where two figures of one year differ,
 * or sources or definitions change, there is no series: that would show a change that nobody measured.
 */
export function growthSeries<F extends Dated>(figures: readonly F[]): Series<F>[] {
  const sameCount = ({ unit, definition, source, ...figure }: F) =>
    JSON.stringify([thingCounted(figure), unit, definition, source]);
  const groups = Map.groupBy(dated(figures), sameCount);
  return [...groups.values()].flatMap((group) => {
    const counts = group.toSorted((one, other) => one.year - other.year);
    const first = counts[0]?.value ?? 0;
    const last = counts.at(-1)?.value ?? 0;
    if (counts.length < 2 || yearsOf(counts) !== counts.length) return [];
    const growth = first > 0 ? (last - first) / first : undefined;
    return { counts, first, last, growth, times: first > 0 ? last / first : undefined };
  });
}

/** Figures of several years that make no series, since other sources counted, or other things. */
export function incomparable<F extends Dated>(figures: readonly F[]): (F & { year: number })[][] {
  const inSeries = new Set(growthSeries(figures).flatMap(({ counts }) => counts.map(({ id }) => id)));
  const left = dated(figures).filter(({ id }) => !inSeries.has(id));
  return [...Map.groupBy(left, thingCounted).values()]
    .filter((group) => yearsOf(group) > 1)
    .map((group) => group.toSorted((one, other) => one.year - other.year));
}

type Thing = Pick<Dated, 'subject' | 'cluster_id' | 'measure'>;

function thingCounted({ subject, cluster_id, measure }: Thing): string {
  return JSON.stringify([subject, cluster_id, measure]);
}

function dated<F extends Dated>(figures: readonly F[]): (F & { year: number })[] {
  return figures.flatMap((figure) => {
    const year = yearOf(figure.as_of);
    return year === undefined ? [] : { ...figure, year };
  });
}

function yearsOf(counts: readonly { year: number }[]): number {
  return new Set(counts.map(({ year }) => year)).size;
}
