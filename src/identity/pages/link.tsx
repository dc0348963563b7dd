import { Hono } from 'hono';
import type { Context } from 'hono';
import type { Platform } from '../../platform/platform.ts';
import { Problem } from '../../platform/problem/problem.ts';
import { one, readForm } from '../../platform/web/typed.ts';
import type { TypedForm } from '../../platform/web/typed.ts';
import { newId } from '../../kernel/id.ts';
import { formProblem } from '../../ui/command-form.tsx';
import { TextField } from '../../ui/controls.tsx';
import { Form } from '../../ui/form.tsx';
import { frameOf } from '../../ui/frame-of.ts';
import type { PageEnv } from '../../ui/frame-of.ts';
import { PlainPage } from '../../ui/page.tsx';
import type { Accounts } from '../accounts.ts';
import { becomeOperator, openLink, placeOfUsedLink, signInByLink } from '../accounts-of-people.ts';
import type { LinkedPerson } from '../accounts-of-people.ts';
import { pageWords } from '../page-messages.ts';
import { fromOf, withCookies } from './passage.ts';

/** Sign-in links: for whom one is, and signing in with it. Looking at a link does not use it up. */
export function linkPages(platform: Platform, accounts: Accounts, clientIpHeader?: string): Hono<PageEnv> {
  const app = new Hono<PageEnv>();

  app.get('/tautan/:token', async (c) => {
    const here = await alreadyIn(c, platform);
    if (here) return c.redirect(here, 303);
    const { person } = await openLink(platform, c.req.param('token'));
    return person ? personPage(c, person) : operatorPage(c);
  });

  app.post('/tautan/:token', async (c) => {
    const here = await alreadyIn(c, platform);
    if (here) return c.redirect(here, 303);
    const link = await openLink(platform, c.req.param('token'));
    const from = fromOf(c, clientIpHeader);
    if (link.person) {
      withCookies(c, await signInByLink(platform, accounts, link, from));
      return c.redirect(`/${link.person.slug}`, 303);
    }
    const typed = await readForm(c);
    const asked = (name: string) => one(typed, name)?.trim() ?? '';
    const given = { name: asked('name'), email: asked('email'), password: one(typed, 'password') ?? '' };
    try {
      withCookies(c, await becomeOperator(platform, accounts, link, given, from));
      return c.redirect('/ruang-kerja', 303);
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== 'input-invalid') throw error;
      return operatorPage(c, { typed, problem: error });
    }
  });
  return app;
}

/** People tap the link in the same message again: who is signed in by it already goes on into the workspace. */
async function alreadyIn(c: Context<PageEnv, '/tautan/:token'>, platform: Platform): Promise<string | undefined> {
  const { account } = c.get('visit').visitor;
  const slug = account && (await placeOfUsedLink(platform, c.req.param('token'), account.id));
  return slug && `/${slug}`;
}

function personPage(c: Context<PageEnv>, { name, workspace }: LinkedPerson) {
  const say = pageWords(c.get('visit').language).link;
  return c.html(
    <PlainPage frame={frameOf(c)} title={say.title} narrow passage>
      <h1>{say.title}</h1>
      <p>{say.intro(name, workspace)}</p>
      <Form action={c.req.path} formKey={newId()} submit={say.submit} />
    </PlainPage>,
  );
}

function operatorPage(c: Context<PageEnv>, back?: { typed: TypedForm; problem: Problem }) {
  const { language } = c.get('visit');
  const say = pageWords(language).link;
  c.status((back?.problem.status ?? 200) as 200);
  return c.html(
    <PlainPage frame={frameOf(c)} title={say.operatorSubmit} narrow passage>
      <h1>{say.operatorSubmit}</h1>
      <p>{say.operatorIntro}</p>
      <Form action={c.req.path} formKey={newId()} submit={say.operatorSubmit} typed={back?.typed}
        problem={back && formProblem(back.problem, language)}
        labels={{ name: say.name, email: say.email, password: say.password }}>
        <TextField name="name" label={say.name} autocomplete="name" maxlength={120} />
        <TextField name="email" label={say.email} type="email" autocomplete="username" maxlength={200} />
        <TextField name="password" label={say.password} help={say.passwordHelp} type="password"
          autocomplete="new-password" />
      </Form>
    </PlainPage>,
  );
}
