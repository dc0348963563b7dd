/** How fast something was: how often a second, and how long it took. */
export interface Speed {
  perSecond: number;
  /** Milliseconds. */
  median: number;
  /** Milliseconds within which 99 of 100 were done. */
  slow: number;
}

/** Does something again and again, so many at once, and counts. An error ends it: a failed page is no page. */
export async function load(work: () => Promise<void>, { atOnce = 20, seconds = 2 } = {}): Promise<Speed> {
  const took: number[] = [];
  const begun = performance.now();
  const end = begun + seconds * 1000;
  const worker = async () => {
    while (performance.now() < end) {
      const start = performance.now();
      await work();
      took.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  const passed = (performance.now() - begun) / 1000;
  return { perSecond: took.length / passed, median: quantile(took, 0.5), slow: quantile(took, 0.99) };
}

/** The middle one of several runs, by how often a second. */
export function middle(speeds: readonly Speed[]): Speed {
  const sorted = speeds.toSorted((one, other) => one.perSecond - other.perSecond);
  return sorted[Math.floor(sorted.length / 2)]!;
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
