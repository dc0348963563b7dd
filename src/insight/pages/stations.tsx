import { shortDate } from '../../kernel/calendar.ts';
import { shortRupiah } from '../../kernel/money.ts';
import { budgetWords } from '../../plan/index.ts';
import type { Tx } from '../../platform/database/scope.ts';
import type { Visit } from '../../platform/web/visit.ts';
import { Thread } from '../../ui/chart/thread.tsx';
import type { Station } from '../../ui/chart/thread.tsx';
import { insightWords } from '../messages.ts';
import { threadOf } from '../queries/thread.ts';
import type { LooseKind, ThreadKind, ThreadNode } from '../rules/thread.ts';

/** Where the page of each kind of record is, below the workspace. Budget lines stand on their programme. */
export type Paths = Readonly<Record<string, string>>;

/** The red thread as seen from one record, for its page. Nothing for records that are linked to none. */
export async function threadFigure(tx: Tx, visit: Visit, paths: Paths, kind: string, id: string) {
  const steps = await threadOf(tx, id);
  if (steps.length === 0) return null;
  const say = insightWords(visit.language).thread;
  const loose = steps.flat().filter((node) => node.loose !== null).length;
  const stations = steps.map((step) => step.map((node) => stationOf(node, visit, paths, { kind, id })));
  return <Thread title={say.title} describes={say.describes(loose)} steps={stations} />;
}

function stationOf(node: ThreadNode, visit: Visit, paths: Paths, here: { kind: string; id: string }): Station {
  const words = insightWords(visit.language);
  const path = paths[node.kind];
  const took = node.kind === 'participation' && words.thread.took(node.attended ?? 0, node.confirmed ?? 0);
  return {
    kind: node.kind.replace('_', '-'),
    label: words.kinds[node.kind],
    title: took || titleOf(node, visit),
    href: path && visit.at(path, node.id),
    date: node.day && node.kind !== 'budget_line' ? shortDate(node.day) : undefined,
    loose: node.loose ? { says: words.loose[node.loose].says, mend: mending(node, node.loose, visit, paths) } : undefined,
    here: node.kind === here.kind && node.id === here.id,
  };
}

/** A budget line is called by where its money comes from and how much it is. */
function titleOf({ kind, title, amount }: Pick<ThreadNode, 'kind' | 'title' | 'amount'>, { language }: Visit): string {
  if (kind !== 'budget_line') return title;
  const sources: Record<string, string> = budgetWords(language).sources;
  return [sources[title] ?? title, amount !== null && shortRupiah(amount, language)].filter(Boolean).join(', ');
}

/** Where whoever has a role here can mend a loose end. The public is shown the end, not the button. */
export function mending(node: { kind: ThreadKind; id: string }, loose: LooseKind, visit: Visit, paths: Paths) {
  if (!visit.isMember) return undefined;
  const { id } = node;
  const places: Record<LooseKind, string[]> = {
    unanswered: [paths[node.kind] ?? '', id, 'jawab'],
    undecided: ['rapat'],
    unforumed: ['program', id],
    unowned: ['keputusan', id, 'komitmen', 'baru'],
    unheld: ['serah-terima'],
    unconfirmed: ['kegiatan', id],
    unmeasured: ['hasil', id],
  };
  return { href: visit.at(...places[loose]), label: insightWords(visit.language).loose[loose].mend };
}
