import { COUNTRY, WORKSPACE } from './subject.ts';
import { sumsPerSource } from './source-sums.ts';
import type { ClusterCount } from './source-sums.ts';

interface Located extends ClusterCount {
  subject: string;
  district_code: string | null;
}

interface Place<F> {
  /** A region of the workspace, or `workspace` for what no source attributes to one of them. */
  subject: string;
  figures: F[];
  sums: ReturnType<typeof sumsPerSource>;
}

/**
 * Sorts counts of one measure by the region they speak of: the workspace's own regions with the sums of
 * their clusters, and apart from them those of other governments. The country is neither.
 */
export function sortByPlace<F extends Located>(figures: readonly F[], ownRegions: readonly string[]) {
  const own = [...ownRegions, WORKSPACE].map((subject): Place<F> => ({
    subject,
    figures: figures.filter((figure) => figure.subject === subject),
    sums: sumsPerSource(figures.filter((figure) => regionOfCluster(figure, ownRegions) === subject)),
  }));
  const known = [COUNTRY, WORKSPACE, ...ownRegions];
  return {
    own: own.filter((place) => place.figures.length + place.sums.length > 0),
    others: figures.filter(({ cluster_id, subject }) => cluster_id === null && !known.includes(subject)),
  };
}

/** A cluster lies where its district does; without one, in the workspace's region if it has only one. */
function regionOfCluster(figure: Located, ownRegions: readonly string[]): string | undefined {
  if (figure.cluster_id === null) return undefined;
  const region = figure.district_code?.split('.').slice(0, 2).join('.');
  return region ?? (ownRegions.length === 1 ? ownRegions[0] : WORKSPACE);
}
