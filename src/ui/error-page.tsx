import type { Context } from 'hono';
import type { Problem } from '../platform/problem/problem.ts';
import { ButtonLink } from './button.tsx';
import { frameOf } from './frame-of.ts';
import type { PageEnv } from './frame-of.ts';
import { uiWords } from './messages.ts';
import { PlainPage } from './page.tsx';

/** What happened, what was kept, what to do; and the way home. */
export function errorPage(c: Context<PageEnv>, problem: Problem) {
  const { language, visitor } = c.get('visit');
  const says = problem.say(language);
  const home = visitor.workspace ? `/${visitor.workspace.slug}` : '/';
  c.status(problem.status as 500);
  return c.html(
    <PlainPage frame={frameOf(c)} title={says.happened} narrow passage>
      <h1>{says.happened}</h1>
      <p>{says.kept}</p>
      <p>{says.todo}</p>
      <div class="actions"><ButtonLink href={home}>{uiWords(language).home}</ButtonLink></div>
    </PlainPage>,
  );
}
