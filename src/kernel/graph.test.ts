import fc from 'fast-check';
import { expect, test } from 'vitest';
import { walk } from './graph.ts';

/** Two problems meet in one proposal, which two decisions take up; one of them leads to a programme. */
const THREAD = [
  { from: 'no wastewater plant', to: 'build a plant' },
  { from: 'river smells', to: 'build a plant' },
  { from: 'build a plant', to: 'decided in May' },
  { from: 'build a plant', to: 'amended in June' },
  { from: 'amended in June', to: 'programme' },
  { from: 'decided in May', to: 'programme' },
  { from: 'another problem', to: 'another proposal' },
];

const nodes = fc.integer({ min: 0, max: 12 }).map(String);
const someLinks = fc.array(fc.record({ from: nodes, to: nodes }), { maxLength: 40 });

test('from a problem one comes to everything that followed, the nearer first', () => {
  expect(walk(THREAD, 'no wastewater plant', 'forward')).toEqual([
    { node: 'no wastewater plant', distance: 0 },
    { node: 'build a plant', distance: 1 },
    { node: 'decided in May', distance: 2 },
    { node: 'amended in June', distance: 2 },
    { node: 'programme', distance: 3 },
  ]);
});

test('from a programme one comes back to both problems behind it, and to no other', () => {
  const reached = walk(THREAD, 'programme', 'back').map(({ node }) => node);
  expect(reached.slice(-2)).toEqual(['no wastewater plant', 'river smells']);
  expect(reached).not.toContain('another problem');
});

test('a node without links reaches only itself', () => {
  expect(walk(THREAD, 'alone', 'forward')).toEqual([{ node: 'alone', distance: 0 }]);
});

test('links that go round end', () => {
  const round = [{ from: 'a', to: 'b' }, { from: 'b', to: 'a' }, { from: 'b', to: 'b' }];
  expect(walk(round, 'a', 'forward').map(({ node }) => node)).toEqual(['a', 'b']);
});

test('whoever is reached forward finds the way back, equally far', () => {
  fc.assert(fc.property(someLinks, nodes, (links, start) => {
    for (const { node, distance } of walk(links, start, 'forward')) {
      expect(walk(links, node, 'back')).toContainEqual({ node: start, distance });
    }
  }));
});

test('nobody is reached twice, and the nearer come first', () => {
  fc.assert(fc.property(someLinks, nodes, (links, start) => {
    const reached = walk(links, start, 'forward');
    expect(new Set(reached.map(({ node }) => node)).size).toBe(reached.length);
    expect(reached.every(({ distance }, i) => distance >= (reached[i - 1]?.distance ?? 0))).toBe(true);
  }));
});
