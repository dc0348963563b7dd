import { Hono } from 'hono';
import { ButtonLink } from '../../ui/button.tsx';
import { frameOf } from '../../ui/frame-of.ts';
import type { PageEnv } from '../../ui/frame-of.ts';
import { Empty } from '../../ui/list.tsx';
import { Page } from '../../ui/page.tsx';
import { Thing } from '../../ui/thing.tsx';
import { budgetPages } from '../budget/pages/budget-lines.tsx';
import { SourceMoney } from '../budget/pages/source-money.tsx';
import { moneyBySource } from '../budget/queries/money-by-source.ts';
import { outcomePages } from '../measurement/pages/outcomes.tsx';
import { proposeProgramme } from '../programme/commands/propose-programme.ts';
import { programmeWords } from '../programme/messages.ts';
import { ProgrammeRows } from '../programme/pages/programme-rows.tsx';
import { programmePages } from '../programme/pages/programmes.tsx';
import { programmeList } from '../programme/queries/programme-list.ts';
import type { PlanSlots } from './slots.ts';

const NEWEST = 8;

/** The plan: its entrance, programmes, money and outcomes. */
export function planPages(slots: PlanSlots): Hono<PageEnv> {
  const app = new Hono<PageEnv>();

  app.get('/:workspace/rencana', async (c) => {
    const visit = c.get('visit');
    const say = programmeWords(visit.language);
    const [{ rows: programmes }, money] = await visit.read(async (tx) => [await programmeList(tx), await moneyBySource(tx)]);
    const propose = { href: visit.at('program', 'baru'), label: proposeProgramme.words(visit.language).title };
    return c.html(
      <Page frame={frameOf(c)} title={say.plan} section="plan">
        <Thing title={say.plan} action={visit.may(proposeProgramme) && propose}><p>{say.planIntro}</p></Thing>
        <section class="grid grid-cols-1 gap-4">
          <h2>{say.many}</h2>
          {programmes.length === 0
            ? <Empty belongs={say.empty}><p>{say.emptyHow}</p></Empty>
            : <ProgrammeRows programmes={programmes.slice(0, NEWEST)} visit={visit} />}
          <p class="actions">
            <ButtonLink href={visit.at('program')} quiet>{say.allProgrammes}</ButtonLink>
            <ButtonLink href={visit.at('hasil')} quiet>{say.outcomes}</ButtonLink>
          </p>
        </section>
        <SourceMoney money={money} visit={visit} />
      </Page>,
    );
  });

  app.route('/', programmePages(slots));
  app.route('/', budgetPages(slots));
  app.route('/', outcomePages(slots));
  return app;
}
