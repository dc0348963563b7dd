import { Hono } from 'hono';
import { ButtonLink } from '../../../ui/button.tsx';
import { frameOf } from '../../../ui/frame-of.ts';
import type { PageEnv } from '../../../ui/frame-of.ts';
import { Empty, Pager } from '../../../ui/list.tsx';
import { Page } from '../../../ui/page.tsx';
import { Thing } from '../../../ui/thing.tsx';
import { planCrumbs, programmeCrumbs } from '../../pages/crumbs.ts';
import type { PlanSlots } from '../../pages/slots.ts';
import { proposeProgramme } from '../commands/propose-programme.ts';
import { programmeWords } from '../messages.ts';
import { programmeList } from '../queries/programme-list.ts';
import { programmePage } from '../queries/programme-page.ts';
import { addProgrammeForms } from './programme-forms.ts';
import { ProgrammeRows } from './programme-rows.tsx';
import { ProgrammeSheet } from './programme-sheet.tsx';

/** Programmes: the list, one programme, and the forms of its life. */
export function programmePages(slots: PlanSlots): Hono<PageEnv> {
  const app = new Hono<PageEnv>();

  app.get('/:workspace/program', async (c) => {
    const visit = c.get('visit');
    const say = programmeWords(visit.language);
    const before = c.req.query('sebelum');
    const { rows: programmes, next } = await visit.read((tx) => programmeList(tx, before));
    const propose = <ButtonLink href={visit.at('program', 'baru')}>{proposeProgramme.words(visit.language).title}</ButtonLink>;
    return c.html(
      <Page frame={frameOf(c)} title={say.many} crumbs={planCrumbs(visit)} section="plan">
        <Thing title={say.many} action={visit.may(proposeProgramme) && propose}><p>{say.listIntro}</p></Thing>
        {programmes.length === 0
          ? <Empty belongs={say.empty}><p>{say.emptyHow}</p></Empty>
          : <ProgrammeRows programmes={programmes} visit={visit} />}
        <Pager next={next && `?sebelum=${next}`} first={before && visit.at('program')} />
      </Page>,
    );
  });

  addProgrammeForms(app);

  app.get('/:workspace/program/:id', async (c) => {
    const visit = c.get('visit');
    const id = c.req.param('id');
    const [programme, activities, thread] = await visit.read(async (tx) => [
      await programmePage(tx, id),
      await slots.activities(tx, visit, id),
      await slots.thread(tx, visit, 'programme', id),
    ]);
    return c.html(
      <Page frame={frameOf(c)} title={programme.title} description={programme.purpose.slice(0, 160)} section="plan"
        crumbs={programmeCrumbs(visit)}>
        <ProgrammeSheet programme={programme} visit={visit} activities={activities} />
        {thread}
      </Page>,
    );
  });
  return app;
}
