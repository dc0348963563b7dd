import type { Child } from 'hono/jsx';
import { Document } from './document.tsx';
import type { Frame, Section } from './frame.ts';
import { Icon } from './icon.tsx';
import { useWords } from './language.tsx';
import { placePaths } from './places.ts';

export interface Crumb {
  label: string;
  href: string;
}

interface PageProps {
  frame: Frame;
  title: string;
  description?: string;
  /** The pages above this one, from the outside in; the page itself is not among them. */
  crumbs?: readonly Crumb[];
  section?: Section;
  /** For forms and long reading. */
  narrow?: boolean;
  children?: Child;
}

/** A page of a workspace, with its navigation. Give it one `h1` inside. */
export function Page({ frame, title, description, crumbs, section, narrow, children }: PageProps) {
  const places = frame.workspace && <Places slug={frame.workspace.slug} current={section} />;
  return (
    <Document frame={frame} title={title} description={description} places={places}>
      <div class={narrow ? 'narrow' : undefined}>
        {crumbs && crumbs.length > 0 && <Crumbs crumbs={crumbs} />}
        <Sheet notice={frame.notice}>{children}</Sheet>
      </div>
    </Document>
  );
}

interface PlainPageProps extends Pick<PageProps, 'frame' | 'title' | 'description' | 'narrow' | 'children'> {
  /** Signing in and errors: a stop on the way, after which what was typed may still be needed. */
  passage?: boolean;
}

/** A page outside any workspace: signing in, an error, what Rembug is. */
export function PlainPage({ frame, title, description, narrow, passage, children }: PlainPageProps) {
  return (
    <Document frame={frame} title={title} description={description} passage={passage}>
      <div class={narrow ? 'narrow' : undefined}>
        <Sheet notice={frame.notice}>{children}</Sheet>
      </div>
    </Document>
  );
}

function Sheet({ notice, children }: { notice?: string; children?: Child }) {
  return (
    <main id="isi" class="sheet" tabindex={-1}>
      {notice && <p class="notice" role="status" data-done>{notice}</p>}
      {children}
    </main>
  );
}

function Places({ slug, current }: { slug: string; current?: Section }) {
  const words = useWords();
  return (
    <nav class="places" aria-label={words.places}>
      <ul>
        {(Object.keys(placePaths) as Section[]).map((section) => (
          <li>
            <a href={`/${slug}${placePaths[section]}`} aria-current={section === current ? 'page' : undefined}>
              <Icon of={section} />
              {words[section]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Crumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  return (
    <nav class="crumbs" aria-label={useWords().youAreHere}>
      <ol>{crumbs.map((crumb) => <li><a href={crumb.href}>{crumb.label}</a></li>)}</ol>
    </nav>
  );
}
