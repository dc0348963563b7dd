import type { Context } from 'hono';
import type { Visit } from '../../../platform/web/visit.ts';
import { frameOf } from '../../../ui/frame-of.ts';
import type { PageEnv } from '../../../ui/frame-of.ts';
import { List, Row } from '../../../ui/list.tsx';
import { Page } from '../../../ui/page.tsx';
import type { Crumb } from '../../../ui/page.tsx';
import { mustAllow } from '../../meeting/load.ts';
import { adoptDecision } from '../commands/adopt-decision.ts';
import { decisionWords } from '../messages.ts';
import { matterToDecide } from '../queries/matter-to-decide.ts';
import { methods } from '../rules/tally.ts';
import type { Method } from '../rules/tally.ts';

/** Asks by which method the meeting decides a matter, and says what each method means. */
export async function methodPage(
  c: Context<PageEnv>,
  crumbs: (visit: Visit) => Crumb[],
  paths: Record<Method, string>,
) {
  const visit = c.get('visit');
  visit.mustBeAllowed(adoptDecision);
  const say = decisionWords(visit.language);
  const { id = '', item = '' } = c.req.param() as Record<string, string>;
  const matter = await visit.read((tx) => matterToDecide(tx, id, item));
  mustAllow(matter, 'decide');
  return c.html(
    <Page frame={frameOf(c)} title={say.chooseMethod} crumbs={crumbs(visit)} section="forum" narrow>
      <h1>{say.chooseMethod}</h1>
      <p class="lead">{matter.title}</p>
      <List>
        {methods.map((method) => (
          <Row href={visit.at('rapat', id, 'agenda', item, 'putuskan', paths[method])}
            title={adoptDecision.words(visit.language).fields.method.options?.[method] ?? method}
            meta={say.methodHelp[method]} />
        ))}
      </List>
    </Page>,
  );
}
