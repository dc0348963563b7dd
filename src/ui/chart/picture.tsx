import type { Child } from 'hono/jsx';
import { Details, Table } from '../table.tsx';

/** What every picture says about itself, so that nobody has to see it to know it. */
export interface Told {
  title: string;
  /** One sentence: what the picture shows. */
  describes: string;
}

interface PictureProps extends Told {
  /** The same figures in cells, one tap away. */
  table?: Omit<Parameters<typeof Table>[0], 'caption' | 'captionHidden'>;
  children?: Child;
}

/** The frame of every picture: title, sentence, the drawing, and its table. */
export function Picture({ title, describes, table, children }: PictureProps) {
  return (
    <figure class="picture">
      <figcaption>
        <h2>{title}</h2>
        <p>{describes}</p>
      </figcaption>
      {children}
      {table && <Details><Table caption={title} captionHidden {...table} /></Details>}
    </figure>
  );
}

/** A place along a line from 0 to 1, as svg wants it. */
export function along(share: number): string {
  return `${Math.round(Math.min(1, Math.max(0, share)) * 10_000) / 100}%`;
}

/** A division of an axis with its words below, in pixels from the top. */
export function Tick({ x, y, says }: { x: string; y: number; says: string }) {
  return (
    <>
      <line class="rail" x1={x} x2={x} y1={y} y2={y + 5} />
      <text class="tick" x={x} y={y + 21}>{says}</text>
    </>
  );
}
