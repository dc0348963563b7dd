import type { Child } from 'hono/jsx';
import { ButtonLink } from './button.tsx';
import { useWords } from './language.tsx';

/** How a state feels; the word says what it is, the sign and colour only help. */
export type Tone = 'plain' | 'good' | 'attention' | 'ended';

/** The state of something, as a word. */
export function State({ word, tone = 'plain' }: { word: string; tone?: Tone }) {
  return <span class={`state state-${tone}`}>{word}</span>;
}

/** Marks what was invented for the demonstration. */
export function FictionalLabel() {
  return <span class="fictional">{useWords().fictional}</span>;
}

interface ThingProps {
  /** What kind of thing it is, above the title. */
  kind?: string;
  title: string;
  state?: { word: string; tone?: Tone };
  fictional?: boolean;
  /** The one thing to do here: an address, or a form of one button. */
  action?: { href: string; label: string } | Child;
  /** A sentence or two below the title. */
  children?: Child;
}

/** The head of a page about one thing: what it is, how it stands, what to do. */
export function Thing({ kind, title, state, fictional, action, children }: ThingProps) {
  return (
    <header class="thing">
      <div class="thing-words">
        {kind && <p class="thing-kind">{kind}</p>}
        <h1>{title}</h1>
        {(state || fictional) && (
          <p class="thing-state">
            {state && <><span class="sr-only">{useWords().state}: </span><State {...state} /></>}
            {fictional && <FictionalLabel />}
          </p>
        )}
        {children}
      </div>
      {action && <div class="thing-action">{isLink(action) ? linkOf(action) : action}</div>}
    </header>
  );
}

function isLink(action: ThingProps['action']): action is { href: string; label: string } {
  return typeof action === 'object' && action !== null && 'href' in action && 'label' in action;
}

function linkOf({ href, label }: { href: string; label: string }) {
  return <ButtonLink href={href}>{label}</ButtonLink>;
}

interface Happened {
  /** The day as people write it. */
  date: string;
  /** The same as YYYY-MM-DD, for machines. */
  day?: string;
  says: Child;
}

/** What happened so far, in sentences, each with its date. */
export function Story({ title, events }: { title?: string; events: readonly Happened[] }) {
  return (
    <section>
      <h2>{title ?? useWords().story}</h2>
      <ol class="story">
        {events.map((event) => (
          <li>
            <time datetime={event.day}>{event.date}</time>
            <div>{event.says}</div>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** An event of a story with the words of whoever it tells of. */
export function Quoted({ says, words }: { says: string; words?: string | null }) {
  return <><p>{says}</p>{words && <blockquote>{words}</blockquote>}</>;
}

/** Names and what they are, in pairs. */
export function Facts({ facts }: { facts: readonly { term: string; says: Child }[] }) {
  return (
    <dl class="facts">
      {facts.map((fact) => <div><dt>{fact.term}</dt><dd>{fact.says}</dd></div>)}
    </dl>
  );
}
