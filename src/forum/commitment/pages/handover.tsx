import { Hono } from 'hono';
import type { Child } from 'hono/jsx';
import { identityWords } from '../../../identity/index.ts';
import { longDate } from '../../../kernel/calendar.ts';
import { decimal } from '../../../kernel/quantity.ts';
import type { Tx } from '../../../platform/database/scope.ts';
import type { Visit } from '../../../platform/web/visit.ts';
import { frameOf } from '../../../ui/frame-of.ts';
import type { PageEnv } from '../../../ui/frame-of.ts';
import { Empty, List, Row } from '../../../ui/list.tsx';
import { Page } from '../../../ui/page.tsx';
import { Thing } from '../../../ui/thing.tsx';
import { handoverWords } from '../handover-messages.ts';
import { handoverList, openPromisesOf, openThreadsOf, organisationWithTerms } from '../queries/handover.ts';
import { officesOf } from '../rules/offices.ts';
import { Office, OpenThreads } from './handover-sheet.tsx';

/** What the slices above know of an organisation that is handed over, e.g. its programmes. */
export type HandoverExtras = (tx: Tx, visit: Visit, organisationId: string) => Promise<Child>;

/** Handing an organisation over: who holds its offices, what they promised, and what still waits. */
export function handoverPages(extras: HandoverExtras): Hono<PageEnv> {
  const app = new Hono<PageEnv>();

  app.get('/:workspace/serah-terima', async (c) => {
    const visit = c.get('visit');
    visit.mustBeMember();
    const say = handoverWords(visit.language);
    const rows = await visit.read((tx) => handoverList(tx));
    const count = (number: number) => decimal(number, visit.language);
    return c.html(
      <Page frame={frameOf(c)} title={say.title} section="more">
        <Thing title={say.title}><p>{say.intro}</p></Thing>
        {rows.length === 0 && <Empty belongs={say.empty} />}
        <List>
          {rows.map(({ id, name, offices, open }) => (
            <Row href={visit.at('serah-terima', id)} title={name} meta={say.offices(count(offices), count(open))} />
          ))}
        </List>
      </Page>,
    );
  });

  app.get('/:workspace/serah-terima/:organisation', async (c) => {
    const visit = c.get('visit');
    visit.mustBeMember();
    const say = handoverWords(visit.language);
    const id = c.req.param('organisation');
    const { name, offices, threads, more } = await visit.read((tx) => readHandover(tx, visit, id, extras));
    const change = { href: visit.at('orang', 'ganti'), label: say.change };
    return c.html(
      <Page frame={frameOf(c)} title={say.of(name)} section="more"
        crumbs={[{ label: say.title, href: visit.at('serah-terima') }]}>
        <Thing title={say.of(name)} action={visit.actor?.role === 'secretariat' && change}>
          <p>{say.asOf(longDate(visit.today, visit.language))}. {say.intro}</p>
        </Thing>
        {offices.length === 0 && <Empty belongs={say.empty} />}
        {offices.map((office) => (
          <Office name={identityWords(visit.language).roles[office.role]} office={office} visit={visit} />
        ))}
        <OpenThreads threads={threads} visit={visit} />
        {more}
      </Page>,
    );
  });
  return app;
}

async function readHandover(tx: Tx, visit: Visit, id: string, extras: HandoverExtras) {
  const { name, terms } = await organisationWithTerms(tx, id);
  const offices = officesOf(terms, await openPromisesOf(tx, id), visit.today);
  const threads = await openThreadsOf(tx, id, offices.map(({ role }) => role));
  return { name, offices, threads, more: await extras(tx, visit, id) };
}
