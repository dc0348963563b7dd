import type { Child } from 'hono/jsx';
import { useWords } from './language.tsx';

interface Column {
  label: string;
  /** Figures stand at the right, under one another. */
  figures?: boolean;
}

interface TableProps {
  caption: string;
  columns: readonly Column[];
  /** The first cell of a row names it. */
  rows: readonly (readonly Child[])[];
  /** The caption is said already by what stands above. */
  captionHidden?: boolean;
}

/** A table in its own scroll box, so that a page never scrolls sideways. */
export function Table({ caption, columns, rows, captionHidden }: TableProps) {
  return (
    <div class="scroll" role="region" aria-label={caption} tabindex={0}>
      <table class="figures">
        <caption class={captionHidden ? 'sr-only' : undefined}>{caption}</caption>
        <thead>
          <tr>{columns.map((column) => <th scope="col" class={side(column)}>{column.label}</th>)}</tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr>{row.map((cell, at) => at === 0
              ? <th scope="row" class={side(columns[at])}>{cell}</th>
              : <td class={side(columns[at])}>{cell}</td>)}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function side(column?: Column): string | undefined {
  return column?.figures ? 'num' : undefined;
}

/** More, for who asks; by default the table behind a picture. */
export function Details({ summary, children }: { summary?: string; children?: Child }) {
  return (
    <details class="more">
      <summary>{summary ?? useWords().table}</summary>
      {children}
    </details>
  );
}
