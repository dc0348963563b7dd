import type { Frame } from './frame.ts';
import { useWords } from './language.tsx';

/** The top of every page: the name, the workspace, for whom the person acts, the language, and the door. */
export function Masthead({ frame }: { frame: Frame }) {
  const words = useWords();
  return (
    <header class="masthead">
      <div class={frame.workspace ? 'masthead-row in-workspace' : 'masthead-row'}>
        <a class="wordmark" href="/"><span>Rembug</span></a>
        {frame.workspace && (
          <a class="workspace" href={`/${frame.workspace.slug}`}>
            <span class="sr-only">{words.workspace}: </span>{frame.workspace.name}
          </a>
        )}
        <div class="doors">
          <LanguageSwitch frame={frame} />
          <Door frame={frame} />
        </div>
        {frame.person && <ActingFor frame={frame} />}
      </div>
      <div class="kawung" />
      {frame.demonstration && <p class="banner">{words.demonstration}</p>}
    </header>
  );
}

function ActingFor({ frame }: { frame: Frame }) {
  const words = useWords();
  if (!frame.actingFor) return <p class="acting">{frame.person?.name}</p>;
  const party = `${frame.actingFor.organisation} (${frame.actingFor.role})`;
  return (
    <p class="acting">
      <span class="acting-as">{frame.person?.name}, {words.actingFor}</span>{' '}
      {frame.severalRoles && frame.workspace
        ? (
          <a href={`/${frame.workspace.slug}/peran`}>
            {party}<span class="sr-only">. {words.changeRole}</span>
          </a>
        )
        : <b>{party}</b>}
    </p>
  );
}

function LanguageSwitch({ frame }: { frame: Frame }) {
  const other = frame.language === 'id' ? 'en' : 'id';
  return (
    <form method="post" action="/bahasa">
      <input type="hidden" name="path" value={frame.path} />
      <button class="door" name="language" value={other} lang={other}>
        <span>{useWords().otherLanguage}</span>
        <span class="short-word" aria-hidden="true">{other.toUpperCase()}</span>
      </button>
    </form>
  );
}

/** To the sign-in page and back from there; from that page itself the way is no longer. */
function wayIn(path: string): string {
  if (path.startsWith('/masuk')) return /^\/masuk(\?|$)/.test(path) ? path : '/masuk';
  return `/masuk?kembali=${encodeURIComponent(path)}`;
}

function Door({ frame }: { frame: Frame }) {
  const words = useWords();
  if (!frame.person) {
    return <a class="door" href={wayIn(frame.path)}>{words.signIn}</a>;
  }
  return (
    <form method="post" action="/keluar" data-leaves>
      <button class="door">{words.signOut}</button>
    </form>
  );
}
