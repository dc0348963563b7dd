import type { Context } from 'hono';
import { longDate } from '../../../kernel/calendar.ts';
import { readCursor } from '../../../platform/database/day-cursor.ts';
import type { Visit } from '../../../platform/web/visit.ts';
import { ButtonLink } from '../../../ui/button.tsx';
import { frameOf } from '../../../ui/frame-of.ts';
import type { PageEnv } from '../../../ui/frame-of.ts';
import { Empty, List, Pager, Row } from '../../../ui/list.tsx';
import { Page } from '../../../ui/page.tsx';
import { placeCrumb } from '../../../ui/places.ts';
import { Thing } from '../../../ui/thing.tsx';
import { decisionWords } from '../messages.ts';
import { decisionList } from '../queries/decision-list.ts';
import { outcomeState } from './state.ts';

export const crumbs = (visit: Visit) => [
  placeCrumb('forum', visit),
  { label: decisionWords(visit.language).many, href: visit.at('keputusan') },
];

/** What the forum decided, latest first. */
export async function decisionListPage(c: Context<PageEnv>) {
  const visit = c.get('visit');
  const { language } = visit;
  const say = decisionWords(language);
  const after = readCursor(c.req.query('sebelum'));
  const { rows: decisions, next } = await visit.read((tx) => decisionList(tx, after));
  const here = visit.at('keputusan');
  return c.html(
    <Page frame={frameOf(c)} title={say.many} crumbs={crumbs(visit).slice(0, 1)} section="forum">
      <Thing title={say.many}><p>{say.listIntro}</p></Thing>
      {decisions.length === 0 && (
        <Empty belongs={say.empty}>
          <p>{say.emptyHow}</p>
          <ButtonLink href={visit.at('rapat')} quiet>{say.toMeetings}</ButtonLink>
        </Empty>
      )}
      {decisions.length > 0 && (
        <List>
          {decisions.map((decision) => (
            <Row href={visit.at('keputusan', decision.id)} title={decision.title}
              state={outcomeState(decision.outcome, language)}
              meta={`${longDate(decision.decided_on, language)} · ${say.methods[decision.method]}`} />
          ))}
        </List>
      )}
      <Pager next={next && `${here}?sebelum=${next}`} first={after && here} />
    </Page>,
  );
}
