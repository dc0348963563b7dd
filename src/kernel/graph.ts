/** Walking along directed links between nodes that are known by a key. */

interface Link {
  from: string;
  to: string;
}

interface Reached {
  node: string;
  /** The fewest links between the start and this node; the start itself is at 0. */
  distance: number;
}

/**
 * Everything that can be reached from `start` along the links (forward) or against them (back), the start
 * first and then the nearer before the farther. Each node comes once, also where paths meet or go round.
 */
export function walk(links: readonly Link[], start: string, direction: 'forward' | 'back'): Reached[] {
  const next = neighbours(links, direction);
  const seen = new Set([start]);
  const reached: Reached[] = [{ node: start, distance: 0 }];
  for (const { node, distance } of reached) {
    for (const neighbour of next.get(node) ?? []) {
      if (seen.has(neighbour)) continue;
      seen.add(neighbour);
      reached.push({ node: neighbour, distance: distance + 1 });
    }
  }
  return reached;
}

function neighbours(links: readonly Link[], direction: 'forward' | 'back'): Map<string, string[]> {
  const next = new Map<string, string[]>();
  for (const { from, to } of links) {
    const [here, there] = direction === 'forward' ? [from, to] : [to, from];
    const known = next.get(here);
    if (known) known.push(there);
    else next.set(here, [there]);
  }
  return next;
}
