import type { Section } from './frame.ts';

/** Drawn on a 24 × 24 grid with one pen; always next to its word, so hidden from screen readers. */
const STROKES: Record<Section, string> = {
  home: 'M4 11 12 4l8 7M6 9.5V20h12V9.5M10 20v-6h4v6',
  forum: 'M4 5h12v8H9l-5 4zM9 16v1h6l5 3.5V9h-1',
  plan: 'M6 4v16M6 5h9l3 3-3 3H6M6 14h6l2.5 2.5L12 19H6',
  activities: 'M4 6h16v14H4zM4 10h16M8 3.5V7M16 3.5V7M8.5 15l2.5 2 4.5-4',
  data: 'M4 20h16M6 20v-6h3v6M11 20V9h3v11M16 20V4h3v16',
  more: 'M5 7h14M5 12h14M5 17h14',
};

/** The sign of a place in the navigation. */
export function Icon({ of }: { of: Section }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <path d={STROKES[of]} />
    </svg>
  );
}
