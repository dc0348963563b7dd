import { Hono } from 'hono';
import { frameOf } from '../../ui/frame-of.ts';
import type { PageEnv } from '../../ui/frame-of.ts';
import { PlainPage } from '../../ui/page.tsx';
import { aboutWords } from './messages.ts';

/** What Rembug is, under which licences it and its data come, and where the demonstration is from. */
export function aboutPages(): Hono<PageEnv> {
  const app = new Hono<PageEnv>();
  app.get('/tentang', (c) => {
    const say = aboutWords(c.get('visit').language);
    return c.html(
      <PlainPage frame={frameOf(c)} title={say.title} description={say.what[0]} narrow>
        <h1>{say.title}</h1>
        <section>{say.what.map((paragraph) => <p>{paragraph}</p>)}</section>
        <section id="lisensi">
          <h2>{say.licences}</h2>
          <p>{say.licence} <a href="https://www.apache.org/licenses/LICENSE-2.0">Apache-2.0</a></p>
          <p>{say.regions} <a href="https://opendatacommons.org/licenses/odbl/1-0/">ODbL 1.0</a></p>
        </section>
        <section id="sumber">
          <h2>{say.sources}</h2>
          <p>{say.sourcesIntro}</p>
          {say.documents.map((document) => <p>{document}</p>)}
        </section>
      </PlainPage>,
    );
  });
  return app;
}
