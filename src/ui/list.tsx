import type { Child } from 'hono/jsx';
import { Button } from './button.tsx';
import { useWords } from './language.tsx';
import { State } from './thing.tsx';
import type { Tone } from './thing.tsx';

/** Things one line each. `counted` says in words how many there are. */
export function List({ counted, children }: { counted?: string; children?: Child }) {
  return (
    <div>
      {counted && <p class="counted">{counted}</p>}
      <ul class="list-of-things">{children}</ul>
    </div>
  );
}

interface RowProps {
  href: string;
  title: string;
  state?: { word: string; tone?: Tone };
  /** Who, where, by when. */
  meta?: Child;
  children?: Child;
}

/** One thing in a list: its title leads to its page. */
export function Row({ href, title, state, meta, children }: RowProps) {
  return (
    <li class="row">
      <div class="row-words">
        <a class="row-title" href={href}>{title}</a>
        {meta && <p class="row-meta">{meta}</p>}
        {children}
      </div>
      {state && <State {...state} />}
    </li>
  );
}

/** A place where nothing is yet: what belongs there, and how to begin. */
export function Empty({ belongs, children }: { belongs: string; children?: Child }) {
  return (
    <div class="empty">
      <p>{belongs}</p>
      {children && <div class="actions">{children}</div>}
    </div>
  );
}

interface FilterProps {
  action: string;
  /** In words, what is being shown now; also opens the filter on a phone. */
  active?: string;
  children?: Child;
}

/** What to show of a list. Folded on a phone, open at a desk. */
export function Filter({ action, active, children }: FilterProps) {
  const words = useWords();
  return (
    <details class="filter">
      <summary>{active ? `${words.filter}: ${active}` : words.filter}</summary>
      <form method="get" action={action} class="filter-form">
        {children}
        <div class="actions">
          <Button quiet>{words.applyFilter}</Button>
          {active && <a href={action}>{words.clearFilter}</a>}
        </div>
      </form>
    </details>
  );
}

/** On to the next ones; lists are read forward, and the browser goes back. */
export function Pager({ next, first }: { next?: string; first?: string }) {
  const words = useWords();
  if (!next && !first) return null;
  return (
    <nav class="pager" aria-label={words.pages}>
      {first && <a href={first}>{words.first}</a>}
      {next && <a class="btn btn-outline btn-primary" href={next} rel="next">{words.next}</a>}
    </nav>
  );
}
