import { Hono } from 'hono';
import { workspaces } from '../../identity/index.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { frameOf } from '../../ui/frame-of.ts';
import type { PageEnv } from '../../ui/frame-of.ts';
import { Empty, List, Row } from '../../ui/list.tsx';
import { PlainPage } from '../../ui/page.tsx';
import { frontWords } from '../words.ts';

/** The way in: what Rembug is, and the regions whose collaboration can be read here. */
export function frontPage(): Hono<PageEnv> {
  const app = new Hono<PageEnv>();
  app.get('/', async (c) => {
    const visit = c.get('visit');
    const words = frontWords(visit.language).front;
    const regions = await visit.read(workspaces);
    return c.html(
      <PlainPage frame={frameOf(c)} title={words.title} description={words.lead}>
        <h1>{words.title}</h1>
        <p class="lead">{words.lead}</p>
        <h2>{words.regions}</h2>
        {regions.length === 0 && <Empty belongs={words.none} />}
        <List>
          {regions.map((region) => <Row href={`/${region.slug}`} title={region.name} meta={words.open} />)}
        </List>
        {!visit.visitor.account && <div class="actions"><ButtonLink href="/masuk">{words.signIn}</ButtonLink></div>}
        <h2>{words.chain}</h2>
        <ol class="chain">{words.stations.map((station) => <li>{station}</li>)}</ol>
      </PlainPage>,
    );
  });
  return app;
}
