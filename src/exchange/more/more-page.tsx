import { Hono } from 'hono';
import type { Visit } from '../../platform/web/visit.ts';
import { frameOf } from '../../ui/frame-of.ts';
import type { PageEnv } from '../../ui/frame-of.ts';
import { List, Row } from '../../ui/list.tsx';
import { Page } from '../../ui/page.tsx';
import { Thing } from '../../ui/thing.tsx';
import { moreWords } from './messages.ts';

/** The way to everything that has no place of its own in the navigation. */
export function morePages(): Hono<PageEnv> {
  const app = new Hono<PageEnv>();
  app.get('/:workspace/lainnya', (c) => {
    const visit = c.get('visit');
    const { title } = moreWords(visit.language);
    return c.html(
      <Page frame={frameOf(c)} title={title} section="more">
        <Thing title={title} />
        <List>
          {waysOf(visit).map((way) => <Row href={way.href} title={way.title}><p>{way.says}</p></Row>)}
        </List>
      </Page>,
    );
  });
  return app;
}

interface Way {
  href: string;
  title: string;
  says: string;
}

/** What there is for this reader: members see more than people who walk past. */
function waysOf(visit: Visit): Way[] {
  const say = moreWords(visit.language);
  const forMembers = [
    { href: visit.at('orang'), title: say.people, says: say.peopleSays },
    { href: visit.at('serah-terima'), title: say.handover, says: say.handoverSays },
    { href: visit.at('riwayat'), title: say.audit, says: say.auditSays },
    { href: visit.at('impor'), title: say.import, says: say.importSays },
  ];
  return [
    { href: visit.at('organisasi'), title: say.organisations, says: say.organisationsSays },
    ...(visit.isMember ? forMembers : []),
    ...(visit.visitor.account ? [{ href: '/perangkat', title: say.sessions, says: say.sessionsSays }] : []),
    { href: '/api', title: say.api, says: say.apiSays },
    { href: '/tentang', title: say.about, says: say.aboutSays },
  ];
}
