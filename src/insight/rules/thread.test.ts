import { expect, it } from 'vitest';
import { threadFrom } from './thread.ts';
import type { ThreadKind, ThreadNode } from './thread.ts';

const node = (kind: ThreadKind, id: string, more: Partial<ThreadNode> = {}): ThreadNode => ({
  kind, id, title: id, day: null, state: null, loose: null, attended: null, confirmed: null, amount: null, ...more,
});

const nodes = [
  node('problem', 'limbah'),
  node('problem', 'modal'),
  node('proposal', 'ipal'),
  node('decision', 'putusan'),
  node('programme', 'program'),
  node('activity', 'pelatihan', { attended: 12, confirmed: 0, loose: 'unconfirmed' }),
  node('result', 'air bersih'),
];
const links = [
  { from: 'limbah', to: 'ipal' },
  { from: 'modal', to: 'ipal' },
  { from: 'ipal', to: 'putusan' },
  { from: 'putusan', to: 'program' },
  { from: 'program', to: 'pelatihan' },
  { from: 'pelatihan', to: 'air bersih' },
];
const titles = (steps: ThreadNode[][]) => steps.map((step) => step.map(({ title }) => title));

it('leads from an outcome back to the problems it began with', () => {
  expect(titles(threadFrom(nodes, links, 'air bersih'))[0]).toEqual(['limbah', 'modal']);
});

it('leads from a problem to its outcome without the other problem beside it', () => {
  const steps = titles(threadFrom(nodes, links, 'limbah'));
  expect(steps[0]).toEqual(['limbah']);
  expect(steps.at(-1)).toEqual(['air bersih']);
});

it('shows those who took part after the activity, and their silence as the loose end', () => {
  const steps = threadFrom(nodes, links, 'limbah');
  expect(steps.map((step) => step[0]?.kind)).toEqual([
    'problem', 'proposal', 'decision', 'programme', 'activity', 'participation', 'result',
  ]);
  expect(steps[4]?.[0]?.loose).toBeNull();
  expect(steps[5]?.[0]?.loose).toBe('unconfirmed');
});

it('is one station long for a record that nothing is linked to', () => {
  expect(titles(threadFrom([node('programme', 'sendiri')], [], 'sendiri'))).toEqual([['sendiri']]);
});
