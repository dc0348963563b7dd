import type { Child } from 'hono/jsx';
import { raw } from 'hono/html';
import type { Frame } from './frame.ts';
import { Speaking, useWords } from './language.tsx';
import { Masthead } from './masthead.tsx';
import { uiWords } from './messages.ts';

/** Four seeds around a point: the kawung, as a sign in the browser's tab. */
const KAWUNG =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24'%3E" +
  "%3Cg fill='%2374461c'%3E" +
  "%3Cellipse id='a' cx='12' cy='4' rx='3.6' ry='6.4' transform='rotate(45 12 12)'/%3E" +
  ['90', '180', '270'].map((turn) => `%3Cuse href='%23a' transform='rotate(${turn} 12 12)'/%3E`).join('') +
  '%3C/g%3E%3C/svg%3E';

interface DocumentProps {
  frame: Frame;
  title: string;
  description?: string;
  /** A page of passage (signing in, an error): drafts that were just sent are kept while on it. */
  passage?: boolean;
  places?: Child;
  children?: Child;
}

/** The whole html document: head, masthead, the sheet itself, and the colophon. */
export function Document({ frame, title, description, passage, places, children }: DocumentProps) {
  const words = uiWords(frame.language);
  return (
    <>
      {raw('<!doctype html>')}
      <html lang={frame.language}>
        <Head frame={frame} title={title} description={description} />
        <body class={places ? 'has-places' : undefined} data-passage={passage ? '' : undefined}
          data-sending={words.sending}>
          <Speaking.Provider value={frame.language}>
            <a class="skip" href="#isi">{words.skip}</a>
            <Masthead frame={frame} />
            <div class="desk">
              {places}
              {children}
            </div>
            <Colophon />
          </Speaking.Provider>
        </body>
      </html>
    </>
  );
}

function Colophon() {
  const words = useWords();
  return (
    <footer class="colophon">
      <p>Rembug. {words.purpose}</p>
      <p><a href="/tentang">{words.about}</a> · <a href="/tentang#lisensi">{words.licences}</a></p>
    </footer>
  );
}

function Head({ frame, title, description }: Pick<DocumentProps, 'frame' | 'title' | 'description'>) {
  return (
    <head>
      <meta charset="utf-8" />
      <title>{title} · Rembug</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="theme-color" content="#fffdf8" media="(prefers-color-scheme: light)" />
      <meta name="theme-color" content="#1e2147" media="(prefers-color-scheme: dark)" />
      {description && <meta name="description" content={description} />}
      <link rel="icon" href={KAWUNG} />
      <link rel="stylesheet" href={frame.assets.css} />
      <script type="module" src={frame.assets.js} />
    </head>
  );
}
