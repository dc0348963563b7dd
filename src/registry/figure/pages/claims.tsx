import type { Hono } from 'hono';
import type { Visit } from '../../../platform/web/visit.ts';
import { frameOf } from '../../../ui/frame-of.ts';
import type { PageEnv } from '../../../ui/frame-of.ts';
import { Empty } from '../../../ui/list.tsx';
import { Page } from '../../../ui/page.tsx';
import { placeCrumb } from '../../../ui/places.ts';
import { Facts, State, Thing } from '../../../ui/thing.tsx';
import { RegionNotice } from '../../region/region-notice.tsx';
import { loadRegions } from '../../region/regions.ts';
import type { Regions } from '../../region/regions.ts';
import { dataWords } from '../page-messages.ts';
import { figureList } from '../queries/figure-list.ts';
import type { ListedFigure } from '../queries/figure-list.ts';
import { claimsAmong } from '../rules/claims.ts';
import { claimed } from '../rules/measures.ts';
import { namesRegion, said, subjectName } from '../said.ts';

/** What sources claim without showing how they know; never among the figures. */
export function claimsPage(app: Hono<PageEnv>): void {
  app.get('/:workspace/data/klaim', async (c) => {
    const visit = c.get('visit');
    const say = dataWords(visit.language);
    const regions = await loadRegions();
    const claims = claimsAmong(await visit.read((tx) => figureList(tx, claimed)));
    return c.html(
      <Page frame={frameOf(c)} title={say.claims.title} section="data"
        crumbs={[placeCrumb('data', visit)]}>
        <Thing title={say.claims.title}><p class="lead">{say.claims.intro}</p></Thing>
        {claims.length === 0 && <Empty belongs={say.claims.empty}><p>{say.claims.emptyHow}</p></Empty>}
        {claims.map((claim) => <OneClaim claim={claim} visit={visit} regions={regions} />)}
        {claims.some(({ figure }) => namesRegion(figure)) && <RegionNotice />}
      </Page>,
    );
  });
}

interface OneClaimProps {
  claim: ReturnType<typeof claimsAmong<ListedFigure>>[number];
  visit: Visit;
  regions: Regions;
}

function OneClaim({ claim: { figure, low, high }, visit, regions }: OneClaimProps) {
  const say = dataWords(visit.language);
  const number = (value: number) => said({ value, unit: figure.unit }, visit.language);
  return (
    <section class="block">
      <h2>{say.claims.income(subjectName(figure, visit, regions))}</h2>
      <p><State word={say.claims.label} tone="attention" /></p>
      <p class="figure-value">{low === high ? number(low) : say.claims.between(number(low), number(high))}</p>
      {figure.note && <p>{figure.note}</p>}
      <Facts facts={[
        { term: say.claims.period, says: figure.as_of ?? say.claims.unsaid },
        { term: say.claims.what, says: figure.definition },
        { term: say.figures.source, says: <a href={visit.at('angka', figure.id)}>{figure.source}</a> },
      ]} />
    </section>
  );
}
