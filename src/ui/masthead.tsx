import type { Frame } from './frame.ts';
import { useWords } from './language.tsx';

/** The top of every page: the name, the workspace, for whom the person acts, the language, and the door. */
export function Masthead({ frame }: { frame: Frame }) {
  return (
    <header class="masthead">
      <div class="masthead-row">
        <a class="wordmark" href="/">Rembug</a>
        {(frame.workspace || frame.person) && <Whereabouts frame={frame} />}
        <div class="doors">
          <LanguageSwitch frame={frame} />
          <Door frame={frame} />
        </div>
      </div>
    </header>
  );
}

function Whereabouts({ frame }: { frame: Frame }) {
  const words = useWords();
  return (
    <div class="whereabouts">
      {frame.workspace && (
        <span>
          <span class="sr-only">{words.workspace}: </span>
          <a href={`/${frame.workspace.slug}`}><b>{frame.workspace.name}</b></a>
        </span>
      )}
      <ActingFor frame={frame} />
    </div>
  );
}

function ActingFor({ frame }: { frame: Frame }) {
  const words = useWords();
  if (!frame.actingFor) return frame.person ? <span>{frame.person.name}</span> : null;
  const party = `${frame.actingFor.organisation} (${frame.actingFor.role})`;
  const changeable = frame.severalRoles && frame.workspace;
  return (
    <span title={frame.person?.name}>
      <small>{words.actingFor}</small>{' '}
      {changeable
        ? <a href={`/${frame.workspace?.slug}/peran`}>{party}<span class="sr-only">. {words.changeRole}</span></a>
        : party}
    </span>
  );
}

function LanguageSwitch({ frame }: { frame: Frame }) {
  const other = frame.language === 'id' ? 'en' : 'id';
  return (
    <form method="post" action="/bahasa">
      <input type="hidden" name="path" value={frame.path} />
      <button class="door" name="language" value={other} lang={other}>{useWords().otherLanguage}</button>
    </form>
  );
}

function Door({ frame }: { frame: Frame }) {
  const words = useWords();
  if (!frame.person) {
    return <a class="door" href={`/masuk?kembali=${encodeURIComponent(frame.path)}`}>{words.signIn}</a>;
  }
  return (
    <form method="post" action="/keluar" data-leaves>
      <button class="door">{words.signOut}</button>
    </form>
  );
}
