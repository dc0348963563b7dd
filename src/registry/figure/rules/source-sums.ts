/** A count of one cluster by one source. */
export interface ClusterCount {
  cluster_id: string | null;
  value: number;
  unit: string;
  as_of: string | null;
  source: string;
}

interface SourceSum {
  source: string;
  as_of: string | null;
  unit: string;
  clusters: number;
  sum: number;
}

/**
 * What the clusters of one source add up to, for each source that counted at least two. Counts of different
 * sources, years or units are never added to one another.
 */
export function sumsPerSource(counts: readonly ClusterCount[]): SourceSum[] {
  const groups = Map.groupBy(counts, ({ source, as_of, unit }) => JSON.stringify([source, as_of, unit]));
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    const clusters = new Set(group.map(({ cluster_id }) => cluster_id)).size;
    // A source that counted one cluster twice over is not understood, so it is not added up.
    if (!first || clusters < 2 || clusters !== group.length) return [];
    const { source, as_of, unit } = first;
    return { source, as_of, unit, clusters, sum: group.reduce((sum, { value }) => sum + value, 0) };
  });
}
