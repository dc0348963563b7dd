import { Hono } from 'hono';
import type { Context } from 'hono';
import { dateTime } from '../../kernel/calendar.ts';
import { newId } from '../../kernel/id.ts';
import type { Platform } from '../../platform/platform.ts';
import { Problem } from '../../platform/problem/problem.ts';
import { one, readForm } from '../../platform/web/typed.ts';
import type { Account } from '../../platform/web/visit.ts';
import { Button } from '../../ui/button.tsx';
import { formProblem } from '../../ui/command-form.tsx';
import { TextField } from '../../ui/controls.tsx';
import { Form } from '../../ui/form.tsx';
import { frameOf } from '../../ui/frame-of.ts';
import type { PageEnv } from '../../ui/frame-of.ts';
import { PlainPage } from '../../ui/page.tsx';
import type { Accounts } from '../accounts.ts';
import { choosePassword, endDevice, ownAccount } from '../own-account.ts';
import type { Device, OwnAccount } from '../own-account.ts';
import { pageWords } from '../page-messages.ts';
import { deviceName } from '../rules/device.ts';
import { fromOf } from './passage.ts';

/** What somebody looks after themselves: the devices on which they are signed in, and their password. */
export function devicePages(platform: Platform, accounts: Accounts, clientIpHeader?: string): Hono<PageEnv> {
  const app = new Hono<PageEnv>();

  app.get('/perangkat', async (c) => {
    accountOf(c);
    return show(c, platform, await ownAccount(accounts, c.req.raw.headers));
  });

  app.post('/perangkat/akhiri', async (c) => {
    await endDevice(accounts, accountOf(c), one(await readForm(c), 'id') ?? '');
    return c.redirect('/perangkat?selesai=perangkat', 303);
  });

  app.post('/perangkat/kata-sandi', async (c) => {
    accountOf(c);
    const typed = await readForm(c);
    const asked = (name: string) => one(typed, name) ?? '';
    const given = { password: asked('password'), current: asked('current'), email: asked('email').trim() };
    try {
      await choosePassword(accounts, c.req.raw.headers, fromOf(c, clientIpHeader), given);
      return c.redirect('/perangkat?selesai=sandi', 303);
    } catch (error) {
      if (!(error instanceof Problem) || error.code === 'not-signed-in') throw error;
      return show(c, platform, await ownAccount(accounts, c.req.raw.headers), { email: given.email, problem: error });
    }
  });
  return app;
}

function accountOf(c: Context<PageEnv>): Account {
  const { account } = c.get('visit').visitor;
  if (!account) throw new Problem('not-signed-in');
  return account;
}

interface Back {
  email: string;
  problem: Problem;
}

function show(c: Context<PageEnv>, platform: Platform, own: OwnAccount, back?: Back) {
  const { language } = c.get('visit');
  const say = pageWords(language).devices;
  const notices: Record<string, string> = { sandi: say.done, perangkat: say.ended };
  const frame = { ...frameOf(c), notice: notices[c.req.query('selesai') ?? ''] };
  const since = (device: Device) => say.since(dateTime(device.since, platform.zone, language));
  c.status((back?.problem.status ?? 200) as 200);
  return c.html(
    <PlainPage frame={frame} title={say.title} narrow>
      <h1>{say.title}</h1>
      <section>
        <h2>{say.list}</h2>
        <p>{say.intro}</p>
        <ul class="list-of-things">
          {own.devices.map((device) => (
            <li class="row">
              <div class="row-words">
                <p>{deviceName(device.userAgent) ?? say.unknown}{device.here && ` (${say.here})`}</p>
                <p class="row-meta">{since(device)}</p>
              </div>
              {!device.here && <End device={device} label={say.end} />}
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{say.passwordTitle}</h2>
        <p>{own.signInName ? say.signInName(own.signInName) : say.noName}</p>
        <Form action="/perangkat/kata-sandi" formKey={newId()} submit={say.submit} typed={back && { email: back.email }}
          problem={back && formProblem(back.problem, language)}
          labels={{ email: say.email, current: say.current, password: say.password }}>
          {!own.signInName && <TextField name="email" label={say.email} type="email" autocomplete="username" />}
          {own.asksCurrent && (
            <TextField name="current" label={say.current} help={say.currentHelp} type="password"
              autocomplete="current-password" />
          )}
          <TextField name="password" label={say.password} help={say.passwordHelp} type="password"
            autocomplete="new-password" />
        </Form>
      </section>
    </PlainPage>,
  );
}

function End({ device, label }: { device: Device; label: string }) {
  return (
    <form method="post" action="/perangkat/akhiri">
      <Button quiet name="id" value={device.id}>{label}</Button>
    </form>
  );
}
