import type { Child } from 'hono/jsx';
import { ButtonLink } from './button.tsx';

/** One of the three blocks of a home. */
export function Block({ title, children }: { title: string; children?: Child }) {
  return (
    <section class="block">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

interface AskProps {
  /** What is asked of the person, as one sentence. */
  says: Child;
  /** By when, in words. */
  due?: string;
  href: string;
  label: string;
  /** The one that matters most; the others stay quiet. */
  foremost?: boolean;
}

/** One thing that waits for the person: a sentence and a button. */
export function Ask({ says, due, href, label, foremost }: AskProps) {
  return (
    <div class="ask">
      <p>{says}{due && <small> {due}</small>}</p>
      <ButtonLink href={href} quiet={!foremost}>{label}</ButtonLink>
    </div>
  );
}
