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
import { openSessionFor, signIn } from '../accounts-of-people.ts';
import { standIn, standInAsOperator, standsOf } from '../demonstration.ts';
import { identityWords } from '../messages.ts';
import { readKept, writeKept } from './kept.ts';
import type { Kept } from './kept.ts';
import { fromOf, inside, withCookies } from './passage.ts';
import { Resume } from './resume.tsx';
import { OPERATOR_STAND, Stands } from './stands.tsx';

/** Signing in and out. What was typed before travels through the page and is never stored on the server. */
export function signInPages(platform: Platform, accounts: Accounts, clientIpHeader?: string): Hono<PageEnv> {
  const app = new Hono<PageEnv>();

  app.get('/masuk', (c) => signInPage(c, platform, { back: inside(c.req.query('kembali')) }));

  app.post('/masuk', async (c) => {
    const { name, password, back, kept } = fieldsOf(await readForm(c));
    try {
      const answer = await signIn(accounts, fromOf(c, clientIpHeader), name, password);
      return leave(c, answer, { back, kept, name: await nameIn(answer) });
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      return signInPage(c, platform, { back, kept, typed: { name }, problem: error });
    }
  });

  app.post('/masuk/peragaan', async (c) => {
    const form = await readForm(c);
    const { back, kept } = fieldsOf(form);
    if (one(form, 'person') === OPERATOR_STAND) {
      const answer = await standInAsOperator(platform, accounts, fromOf(c, clientIpHeader));
      return leave(c, answer, { back: '/ruang-kerja' });
    }
    const person = await standIn(platform, one(form, 'person') ?? '');
    const answer = await openSessionFor(platform, accounts, person, fromOf(c, clientIpHeader));
    return leave(c, answer, { back: back === '/' ? `/${person.slug}` : back, kept, name: person.name });
  });

  app.post('/keluar', async (c) => {
    const answer = await accounts.api.signOut({ headers: c.req.raw.headers, asResponse: true });
    return leave(c, answer, { back: '/' });
  });
  return app;
}

interface SignInState {
  /** Where to go afterwards. */
  back: string;
  kept?: Kept;
  /** What was typed into the sign-in form itself. */
  typed?: TypedForm;
  problem?: Problem;
  /** The page stands in place of another that asks for signing in. */
  inPlace?: boolean;
}

/** The page somebody meets who has to sign in first; used by `/masuk` and wherever a session ran out. */
export async function signInPage(c: Context<PageEnv>, platform: Platform, state: SignInState) {
  const { language } = c.get('visit');
  const say = identityWords(language).signIn;
  const hidden = { back: state.back, kept: state.kept && writeKept(state.kept) };
  const stands = await standsOf(platform);
  c.status((state.problem?.status ?? (state.inPlace ? 401 : 200)) as 200);
  return c.html(
    <PlainPage frame={frameOf(c)} title={say.title} narrow passage>
      <h1>{say.title}</h1>
      {state.kept && <p class="notice" role="status">{say.kept}</p>}
      <p>{say.intro}</p>
      <Form action="/masuk" formKey={newId()} submit={say.submit} typed={state.typed}
        problem={state.problem && formProblem(state.problem, language)} labels={{ name: say.name }}>
        <Hidden {...hidden} />
        <TextField name="name" label={say.name} autocomplete="username" />
        <TextField name="password" label={say.password} type="password" autocomplete="current-password" />
      </Form>
      <p>{say.noAccount}</p>
      {stands.length > 0 && <Stands stands={stands} language={language}><Hidden {...hidden} /></Stands>}
    </PlainPage>,
  );
}

function Hidden({ back, kept }: { back: string; kept?: string }) {
  return (
    <>
      <input type="hidden" name="back" value={back} />
      {kept && <input type="hidden" name="kept" value={kept} />}
    </>
  );
}

function fieldsOf(form: TypedForm) {
  return {
    name: one(form, 'name')?.trim() ?? '',
    password: one(form, 'password') ?? '',
    back: inside(one(form, 'back')),
    kept: readKept(one(form, 'kept')),
  };
}

interface Leaving {
  back: string;
  kept?: Kept;
  /** Who is signed in from now on. */
  name?: string;
}

/** Goes on with the cookie of the answer: back to where they came from, or to what they had typed. */
function leave(c: Context<PageEnv>, answer: Response, { back, kept, name = '' }: Leaving) {
  withCookies(c, answer);
  if (!kept) return c.redirect(back, 303);
  const { language } = c.get('visit');
  const frame = { ...frameOf(c), path: kept.action, person: { name } };
  return c.html(<Resume kept={kept} frame={frame} language={language} />);
}

/** The name of the account that was signed in to. */
async function nameIn(answer: Response): Promise<string> {
  const { user } = (await answer.clone().json()) as { user: { name: string } };
  return user.name;
}
