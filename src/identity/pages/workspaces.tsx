import { Hono } from 'hono';
import type { Context } from 'hono';
import { isId, newId } from '../../kernel/id.ts';
import type { Actor } from '../../platform/access/actor.ts';
import { run } from '../../platform/command/run.ts';
import type { Platform } from '../../platform/platform.ts';
import { Problem } from '../../platform/problem/problem.ts';
import { one, readForm } from '../../platform/web/typed.ts';
import type { TypedForm } from '../../platform/web/typed.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { CommandForm } from '../../ui/command-form.tsx';
import { Deed } from '../../ui/deed.tsx';
import { frameOf } from '../../ui/frame-of.ts';
import type { PageEnv } from '../../ui/frame-of.ts';
import { Empty } from '../../ui/list.tsx';
import { PlainPage } from '../../ui/page.tsx';
import { Thing } from '../../ui/thing.tsx';
import { openWorkspace } from '../commands/open-workspace.ts';
import { renewFirstLink } from '../commands/renew-first-link.ts';
import { pageWords } from '../page-messages.ts';
import { workspaces } from '../queries/workspaces.ts';
import { RevealedLink } from './revealed-link.tsx';

/** What the operator of the server does: opens workspaces and hands their secretariats a first link. */
export function workspacePages(platform: Platform, publicUrl: string): Hono<PageEnv> {
  const app = new Hono<PageEnv>();

  app.get('/ruang-kerja', async (c) => {
    operatorOf(c);
    const visit = c.get('visit');
    const say = pageWords(visit.language).workspaces;
    const all = await visit.read(workspaces);
    const open = { href: '/ruang-kerja/baru', label: openWorkspace.words(visit.language).title };
    return c.html(
      <PlainPage frame={frameOf(c)} title={say.title}>
        <Thing title={say.title} action={open}><p>{say.intro}</p></Thing>
        {all.length === 0 && <Empty belongs={say.empty} />}
        <ul class="list-of-things">
          {all.map(({ id, slug, name }) => (
            <li class="row">
              <div class="row-words"><a class="row-title" href={`/${slug}`}>{name}</a></div>
              <Deed action="/ruang-kerja/tautan" fields={{ workspace: id }} quiet>{say.again}</Deed>
            </li>
          ))}
        </ul>
      </PlainPage>,
    );
  });

  app.get('/ruang-kerja/baru', (c) => {
    operatorOf(c);
    return form(c);
  });

  app.post('/ruang-kerja/baru', async (c) => {
    const actor = operatorOf(c);
    const { _key, ...input } = await readForm(c);
    const sent = one({ _key: _key ?? '' }, '_key') ?? '';
    // The key of the form is also the id of the workspace, so that the form sent twice opens one.
    const key = isId(sent) ? sent : newId();
    try {
      const { reveal } = await run(platform, openWorkspace, { workspaceId: key, actor, key, input });
      return handOver(c, publicUrl, one(input, 'secretary') ?? '', reveal);
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== 'input-invalid') throw error;
      return form(c, { typed: input, problem: error, key });
    }
  });

  app.post('/ruang-kerja/tautan', async (c) => {
    const actor = operatorOf(c);
    const typed = await readForm(c);
    const workspaceId = one(typed, 'workspace') ?? '';
    const key = one(typed, '_key') ?? '';
    if (!isId(workspaceId) || !isId(key)) throw new Problem('not-found');
    const { reveal } = await run(platform, renewFirstLink, { workspaceId, actor, key, input: {} });
    return handOver(c, publicUrl, pageWords(c.get('visit').language).workspaces.secretary, reveal);
  });
  return app;
}

/** @throws Problem for everybody but the operator */
function operatorOf(c: Context<PageEnv>): Actor {
  const { account, roles } = c.get('visit').visitor;
  if (!account) throw new Problem('not-signed-in');
  const operator = roles.find(({ role }) => role === 'operator');
  if (!operator) throw new Problem('not-allowed');
  return operator;
}

function form(c: Context<PageEnv>, back?: { typed: TypedForm; problem: Problem; key: string }) {
  const { language } = c.get('visit');
  const words = openWorkspace.words(language);
  c.status((back?.problem.status ?? 200) as 200);
  return c.html(
    <PlainPage frame={frameOf(c)} title={words.title} narrow>
      <h1>{words.title}</h1>
      <CommandForm command={openWorkspace} language={language} action="/ruang-kerja/baru" cancel="/ruang-kerja"
        formKey={back?.key ?? newId()} typed={back?.typed} problem={back?.problem} fixed={{ fictional: '' }} />
    </PlainPage>,
  );
}

/** Shows the link of the first secretary; it cannot be shown again. */
function handOver(c: Context<PageEnv>, publicUrl: string, name: string, token?: string) {
  const say = pageWords(c.get('visit').language).invitation;
  c.header('cache-control', 'no-store');
  return c.html(
    <PlainPage frame={frameOf(c)} title={say.title} narrow>
      <RevealedLink name={name} token={token} publicUrl={publicUrl} />
      <div class="actions"><ButtonLink href="/ruang-kerja">{say.done}</ButtonLink></div>
    </PlainPage>,
  );
}
