import { Hono } from 'hono';
import { setCookie } from 'hono/cookie';
import { one, readForm } from '../../platform/web/typed.ts';
import { frameOf } from '../../ui/frame-of.ts';
import type { PageEnv } from '../../ui/frame-of.ts';
import { Page } from '../../ui/page.tsx';
import { identityWords } from '../messages.ts';
import { LANGUAGE_COOKIE, ROLE_COOKIE } from '../session.ts';
import { inside } from './passage.ts';

const YEAR = 365 * 24 * 60 * 60;
const lasting = { path: '/', httpOnly: true, sameSite: 'Lax', maxAge: YEAR } as const;

/** What a reader sets for themselves: the language, and for whom they act. */
export function readerPages(): Hono<PageEnv> {
  const app = new Hono<PageEnv>();

  app.post('/bahasa', async (c) => {
    const form = await readForm(c);
    setCookie(c, LANGUAGE_COOKIE, one(form, 'language') === 'en' ? 'en' : 'id', lasting);
    return c.redirect(inside(one(form, 'path')), 303);
  });

  app.get('/:workspace/peran', (c) => {
    const visit = c.get('visit');
    const words = identityWords(visit.language);
    return c.html(
      <Page frame={frameOf(c)} title={words.role.title} narrow>
        <h1>{words.role.title}</h1>
        <p>{words.role.intro}</p>
        <form method="post">
          <ul class="choices">
            {visit.visitor.roles.map((role, index) => (
              <li>
                <button class="choice" name="tenure" value={role.tenureId ?? ''} aria-current={index === 0 || undefined}>
                  <span>
                    {words.roles[role.role]}{index === 0 && ` (${words.role.now})`}
                    <small>{role.organisationName}</small>
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </form>
      </Page>,
    );
  });

  app.post('/:workspace/peran', async (c) => {
    const visit = c.get('visit');
    setCookie(c, ROLE_COOKIE, one(await readForm(c), 'tenure') ?? '', lasting);
    return c.redirect(visit.at(), 303);
  });
  return app;
}
