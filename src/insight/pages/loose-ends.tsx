import { Hono } from 'hono';
import { longDate } from '../../kernel/calendar.ts';
import { frameOf } from '../../ui/frame-of.ts';
import type { PageEnv } from '../../ui/frame-of.ts';
import { Empty, List, Row } from '../../ui/list.tsx';
import { Page } from '../../ui/page.tsx';
import { Thing } from '../../ui/thing.tsx';
import { insightWords } from '../messages.ts';
import { looseCounts, looseEnds } from '../queries/loose-ends.ts';
import { looseKinds } from '../rules/thread.ts';
import { mending } from './stations.tsx';
import type { Paths } from './stations.tsx';

/** The list of loose ends of a workspace, by what is missing. */
export function looseEndsPages(paths: Paths): Hono<PageEnv> {
  const app = new Hono<PageEnv>();
  app.get('/:workspace/benang-merah', async (c) => {
    const visit = c.get('visit');
    const words = insightWords(visit.language);
    const wanted = looseKinds.find((kind) => kind === c.req.query('jenis'));
    const [ends, counts] = await visit.read(async (tx) => [await looseEnds(tx, wanted), await looseCounts(tx)] as const);
    const total = Object.values(counts).reduce((sum, n) => sum + n, 0);
    const here = visit.at('benang-merah');
    return c.html(
      <Page frame={frameOf(c)} title={words.ends.title} section="forum">
        <Thing title={words.ends.title}><p>{words.ends.intro}</p></Thing>
        {total === 0 && <Empty belongs={words.ends.none} />}
        {total > 0 && (
          <nav class="chips" aria-label={words.ends.title}>
            <a href={here} aria-current={wanted ? undefined : 'page'}>{words.ends.all} ({total})</a>
            {looseKinds.filter((kind) => counts[kind]).map((kind) => (
              <a href={`${here}?jenis=${kind}`} aria-current={kind === wanted ? 'page' : undefined}>
                {words.loose[kind].name} ({counts[kind]})
              </a>
            ))}
          </nav>
        )}
        <List>
          {ends.map((end) => end.loose && (
            <Row href={visit.at(paths[end.kind] ?? '', end.id)} title={end.title}
              state={{ word: words.loose[end.loose].name, tone: 'attention' }}
              meta={[words.kinds[end.kind], end.day && words.ends.since(longDate(end.day, visit.language))]
                .filter(Boolean).join(' · ')}>
              <Mend place={mending(end, end.loose, visit, paths)} />
            </Row>
          ))}
        </List>
      </Page>,
    );
  });
  return app;
}

function Mend({ place }: { place?: { href: string; label: string } }) {
  return place ? <p><a href={place.href}>{place.label}</a></p> : null;
}
