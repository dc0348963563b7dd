/**
 * For places along a line from 0 to 1, in any order, the level (0 is lowest) at which each mark stands so
 * that none covers another: the lowest where no earlier mark is closer than `apart`.
 */
export function stagger(places: readonly number[], apart: number): number[] {
  const levels: number[] = [];
  places.forEach((place, at) => {
    const taken = new Set(levels.filter((_, other) => Math.abs((places[other] ?? 0) - place) < apart));
    let level = 0;
    while (taken.has(level)) level += 1;
    levels[at] = level;
  });
  return levels;
}
