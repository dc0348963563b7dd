import { Hono } from 'hono';
import { frameOf } from '../../../ui/frame-of.ts';
import type { PageEnv } from '../../../ui/frame-of.ts';
import { Empty, Pager } from '../../../ui/list.tsx';
import { Page } from '../../../ui/page.tsx';
import { Thing } from '../../../ui/thing.tsx';
import { outcomeCrumbs, planCrumbs } from '../../pages/crumbs.ts';
import type { PlanSlots } from '../../pages/slots.ts';
import { measurementWords } from '../messages.ts';
import { indicatorPage } from '../queries/indicator-page.ts';
import { outcomeList } from '../queries/outcome-list.ts';
import { outcomePage } from '../queries/outcome-page.ts';
import { IndicatorSheet } from './indicator-sheet.tsx';
import { addMeasurementForms } from './measurement-forms.ts';
import { OutcomeRows } from './outcome-rows.tsx';
import { OutcomeSheet } from './outcome-sheet.tsx';

/** Outcomes: the list, one result of a programme, one indicator of it, and measuring. */
export function outcomePages(slots: PlanSlots): Hono<PageEnv> {
  const app = new Hono<PageEnv>();

  app.get('/:workspace/hasil', async (c) => {
    const visit = c.get('visit');
    const say = measurementWords(visit.language);
    const before = c.req.query('sebelum');
    const { rows: outcomes, next } = await visit.read((tx) => outcomeList(tx, before));
    return c.html(
      <Page frame={frameOf(c)} title={say.outcomes} crumbs={planCrumbs(visit)} section="plan">
        <Thing title={say.outcomes}><p>{say.outcomesIntro}</p></Thing>
        {outcomes.length === 0
          ? <Empty belongs={say.empty}><p>{say.emptyHow}</p></Empty>
          : <OutcomeRows outcomes={outcomes} visit={visit} />}
        <Pager next={next && `?sebelum=${next}`} first={before && visit.at('hasil')} />
      </Page>,
    );
  });

  addMeasurementForms(app);

  app.get('/:workspace/hasil/:id', async (c) => {
    const visit = c.get('visit');
    const id = c.req.param('id');
    const [outcome, participation, thread] = await visit.read(async (tx) => {
      const found = await outcomePage(tx, id);
      const took = await slots.participationOf(tx, visit, found.programme_id);
      return [found, took, await slots.thread(tx, visit, 'result', id)] as const;
    });
    return c.html(
      <Page frame={frameOf(c)} title={outcome.title} description={outcome.programme} section="plan"
        crumbs={outcomeCrumbs(visit)}>
        <OutcomeSheet outcome={outcome} visit={visit} participation={participation} />
        {thread}
      </Page>,
    );
  });

  app.get('/:workspace/indikator/:id', async (c) => {
    const visit = c.get('visit');
    const indicator = await visit.read((tx) => indicatorPage(tx, c.req.param('id')));
    return c.html(
      <Page frame={frameOf(c)} title={indicator.name} description={indicator.result} section="plan"
        crumbs={[...outcomeCrumbs(visit), { label: indicator.result, href: visit.at('hasil', indicator.result_id) }]}>
        <IndicatorSheet indicator={indicator} visit={visit} />
      </Page>,
    );
  });
  return app;
}
