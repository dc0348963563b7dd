import { claimed } from './measures.ts';
import type { Measure } from './measures.ts';

interface Stated {
  subject: string;
  measure: Measure;
  value: number;
  source: string;
  as_of: string | null;
}

/** What a source claims as an effect: from one number to another, or one of them. */
interface Claim<F> {
  /** The figure with the lower bound, else the only one. */
  figure: F;
  low: number;
  high: number;
}

/** Brings the bounds of each claim together; they belong together by subject, source and date. */
export function claimsAmong<F extends Stated>(figures: readonly F[]): Claim<F>[] {
  const bounds = figures.filter(({ measure }) => claimed.includes(measure));
  const keyOf = ({ subject, source, as_of }: F) => JSON.stringify([subject, source, as_of]);
  const groups = Map.groupBy(bounds, keyOf);
  return [...groups.values()].flatMap((group) => {
    const [figure] = group.toSorted((one, other) => one.value - other.value);
    const values = group.map(({ value }) => value);
    return figure ? { figure, low: Math.min(...values), high: Math.max(...values) } : [];
  });
}
