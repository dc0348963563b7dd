import type { Context, Hono } from 'hono';
import { newId, isId } from '../kernel/id.ts';
import type { Command } from '../platform/command/command.ts';
import type { Receipt } from '../platform/command/call.ts';
import type { Tx } from '../platform/database/scope.ts';
import { Problem } from '../platform/problem/problem.ts';
import { one, readForm } from '../platform/web/typed.ts';
import type { TypedForm } from '../platform/web/typed.ts';
import type { Visit } from '../platform/web/visit.ts';
import { CommandForm } from './command-form.tsx';
import type { FormContent } from './command-form.tsx';
import { CommandConflict } from './command-conflict.tsx';
import { frameOf } from './frame-of.ts';
import type { PageEnv } from './frame-of.ts';
import type { Section } from './frame.ts';
import { Page } from './page.tsx';
import type { Crumb } from './page.tsx';

/** How one command gets a page of its own: a form at GET, the deed at POST. */
export interface CommandPage {
  /** Route below the workspace, e.g. `/masalah/baru` or `/usulan/:id/ubah`. */
  path: string;
  command: Command;
  section: Section;
  crumbs?(visit: Visit): Crumb[];
  /** Choices, present values and known fields, read before the form is shown. Throws `not-found` as needed. */
  content?(tx: Tx, visit: Visit, params: Record<string, string>): Promise<FormContent & { lead?: string }>;
  /** Where to go when it is done. Defaults to the page above. */
  after?(receipt: Receipt, visit: Visit, params: Record<string, string>): string;
}

/**
 * Adds the form and the door of a command. Faults come back on the same form with everything that was
 * typed; a stale edit shows both versions; a second sending of the same form does nothing new.
 */
export function commandPage(app: Hono<PageEnv>, page: CommandPage): void {
  const path = `/:workspace${page.path}`;
  app.get(path, (c) => {
    const visit = c.get('visit');
    visit.mustBeAllowed(page.command);
    return show(c, page);
  });
  app.post(path, async (c) => {
    const visit = c.get('visit');
    const typed = await readForm(c);
    const key = one(typed, '_key') ?? '';
    try {
      const { _key, _version, ...given } = typed;
      const input = _version === undefined ? given : { ...given, version: one(typed, '_version') };
      const receipt = await visit.run(page.command, input, isId(key) ? key : newId());
      return c.redirect(`${after(page, receipt, c)}?sudah=${page.command.name}`, 303);
    } catch (error) {
      const onForm = error instanceof Problem && ['input-invalid', 'stale', 'illegal-move'].includes(error.code);
      if (!onForm) throw error;
      return show(c, page, { typed, problem: error });
    }
  });
}

function after(page: CommandPage, receipt: Receipt, c: Context<PageEnv>): string {
  const visit = c.get('visit');
  return page.after?.(receipt, visit, c.req.param()) ?? c.req.path.replace(/\/[^/]*$/, '');
}

async function show(c: Context<PageEnv>, page: CommandPage, back?: { typed: TypedForm; problem: Problem }) {
  const visit = c.get('visit');
  const { lead, ...content } = page.content
    ? await visit.read((tx) => page.content!(tx, visit, c.req.param()))
    : {};
  const words = page.command.words(visit.language);
  const stale = back?.problem.code === 'stale' ? back.problem.current : undefined;
  const version = typeof stale?.version === 'number' ? stale.version : content.version;
  c.status((back?.problem.status ?? 200) as 200);
  return c.html(
    <Page frame={frameOf(c)} title={words.title} crumbs={page.crumbs?.(visit)} section={page.section} narrow>
      <h1>{words.title}</h1>
      {lead && <p class="lead">{lead}</p>}
      {stale && <CommandConflict command={page.command} mine={back?.typed ?? {}} theirs={stale}
        options={content.options} language={visit.language} />}
      <CommandForm command={page.command} language={visit.language} action={c.req.path} {...content}
        version={version} formKey={keyFor(back)} typed={back?.typed} problem={back?.problem}
        cancel={c.req.path.replace(/\/[^/]*$/, '')} />
    </Page>,
  );
}

/** The same form keeps its key, so that mending a fault and sending twice is still one deed. */
function keyFor(back?: { typed: TypedForm; problem: Problem }): string {
  const sent = back && one(back.typed, '_key');
  return sent && isId(sent) ? sent : newId();
}
