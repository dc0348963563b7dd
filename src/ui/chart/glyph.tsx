/** One stroke per kind of station, on a 24 × 24 grid; the word beside it carries the meaning. */
const STROKES: Readonly<Record<string, string>> = {
  problem: 'M12 6v7.5M12 17.5v.5',
  proposal: 'M7 17l1-4 7-7 3 3-7 7zM13 8l3 3',
  decision: 'M6.5 12.5l4 4L17.5 8.5',
  commitment: 'M5 15.5c2.5-9 6-9 5-3s2 4 3.5.5 2.5 3.5 5.5-.5',
  programme: 'M8 19V6h9l-2.5 3 2.5 3H8',
  'budget-line': 'M7 8h10M7 12h10M7 16h10',
  activity: 'M12 10.5a2.5 2.5 0 1 0 0-.1M7 18.5c0-6.5 10-6.5 10 0',
  participation: 'M8 12V8.5M11 12V6.5M14 12V7.5M17 12.5v2a5 5 0 0 1-9 2.5L6 13.5',
  outcome: 'M12 18.5v-7M12 12c0-3.5-2-5-5.5-5 0 3.5 2 5 5.5 5zM12 14c0-3 2-4.5 5.5-4.5 0 3-2 4.5-5.5 4.5z',
};

/** The sign in a station of the thread; kinds without one get a plain station. */
export function Glyph({ kind }: { kind: string }) {
  const stroke = STROKES[kind];
  return stroke ? <svg viewBox="0 0 24 24" aria-hidden="true"><path d={stroke} /></svg> : null;
}
