import { walk } from '../../kernel/graph.ts';
import type { Day } from '../../kernel/calendar.ts';

/** The stations of the red thread, in the order in which collaboration passes them. */
export const threadKinds = [
  'problem',
  'proposal',
  'decision',
  'commitment',
  'programme',
  'budget_line',
  'activity',
  'participation',
  'result',
] as const;

export type ThreadKind = (typeof threadKinds)[number];

/** What can be missing at a station. */
export const looseKinds = [
  'unanswered',
  'undecided',
  'unforumed',
  'unowned',
  'unheld',
  'unconfirmed',
  'unmeasured',
] as const;

export type LooseKind = (typeof looseKinds)[number];

/** One record on the thread. */
export interface ThreadNode {
  kind: ThreadKind;
  id: string;
  title: string;
  day: Day | null;
  state: string | null;
  loose: LooseKind | null;
  /** Of an activity: how many attended, and how many of them confirmed it. */
  attended: number | null;
  confirmed: number | null;
  /** Of a budget line: whole rupiah. */
  amount: bigint | null;
}

export interface ThreadLink {
  from: string;
  to: string;
}

/**
 * The thread as seen from one record: everything it came from and everything that came of it, station by
 * station. Records beside it that only share an ancestor are left out.
 */
export function threadFrom(nodes: readonly ThreadNode[], links: readonly ThreadLink[], start: string): ThreadNode[][] {
  const seen = new Set([...walk(links, start, 'back'), ...walk(links, start, 'forward')].map(({ node }) => node));
  const shown = nodes.filter((node) => seen.has(node.id)).flatMap(withParticipation);
  return threadKinds
    .map((kind) => shown.filter((node) => node.kind === kind).toSorted(byDay))
    .filter((station) => station.length > 0);
}

/** An activity is followed by those who took part in it; what they have not confirmed is loose there. */
function withParticipation(node: ThreadNode): ThreadNode[] {
  if (node.kind !== 'activity' || node.attended === null) return [node];
  return [{ ...node, loose: null }, { ...node, kind: 'participation' }];
}

function byDay(a: ThreadNode, b: ThreadNode): number {
  return (a.day ?? '').localeCompare(b.day ?? '') || a.id.localeCompare(b.id);
}
