import type { Child } from 'hono/jsx';
import { useWords } from './language.tsx';

interface FigureProps {
  label: string;
  /** As it is to be read, e.g. '6.224'. Without it there is no data, which is not nought. */
  value?: string;
  unit?: string;
  /** Who counted, and when. */
  source?: string;
  /** Why there is no data, or what the figure leaves out. */
  note?: string;
  /** The records behind it. */
  href?: string;
}

/** A number that can be traced: what it counts, who says so, and the records behind it. */
export function Figure({ label, value, unit, source, note, href }: FigureProps) {
  const words = useWords();
  return (
    <div class="figure">
      <p class="figure-label">{label}</p>
      {value === undefined
        ? <p class="figure-none">{words.noData}</p>
        : <p class="figure-value">{value}{unit && <small> {unit}</small>}</p>}
      {note && <p class="figure-note">{note}</p>}
      {source && <p class="figure-note">{words.source}: {source}</p>}
      {href && value !== undefined && (
        <a href={href}>{words.records}<span class="sr-only">: {label}</span></a>
      )}
    </div>
  );
}

/** Figures beside one another. */
export function Figures({ children }: { children?: Child }) {
  return <div class="figures-row">{children}</div>;
}
