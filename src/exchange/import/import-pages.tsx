import { Hono } from 'hono';
import type { Context } from 'hono';
import type { Platform } from '../../platform/platform.ts';
import { Problem, fieldProblem, notFound } from '../../platform/problem/problem.ts';
import { readBody } from '../../platform/web/typed.ts';
import { writeTable } from '../../platform/tabular/write-table.ts';
import type { Visit } from '../../platform/web/visit.ts';
import { frameOf } from '../../ui/frame-of.ts';
import type { PageEnv } from '../../ui/frame-of.ts';
import { Page } from '../../ui/page.tsx';
import { placeCrumb } from '../../ui/places.ts';
import { ChooseTable } from './choose-table.tsx';
import { importedFields, labelOf } from './columns.ts';
import { previewTable } from './import-table.ts';
import type { Importable } from './importable.ts';
import { findImportable, importables } from './importables.ts';
import { LookAtTable } from './look-at-table.tsx';
import { importWords } from './messages.ts';
import { runnerOf } from './record-import.ts';
import { sayReason } from './report.ts';
import { confirm, findStaged, stage } from './staging.ts';
import { TableRecorded, TableWaits } from './table-recorded.tsx';

/** Seconds after which a page that waits for a table to be recorded looks again. */
const PATIENCE = '3';

/** Importing a table: choose it, look at it, have it recorded, mend what was wrong. */
export function importPages(platform: Platform): Hono<PageEnv> {
  const app = new Hono<PageEnv>();

  app.get('/:workspace/impor', (c) => choosePage(c));

  app.post('/:workspace/impor', async (c) => {
    const visit = c.get('visit');
    const { what, file } = await readBody(c);
    const chosen = typeof what === 'string' ? what : undefined;
    try {
      const importable = findImportable(chosen ?? '');
      if (!importable) throw fieldProblem('what', { rule: 'required' });
      if (!visit.actor || !visit.may(importable.command)) throw new Problem('not-allowed');
      if (!(file instanceof File) || file.size === 0) throw fieldProblem('file', { rule: 'required' });
      const bytes = new Uint8Array(await file.arrayBuffer());
      await previewTable(runnerOf(platform, visit.workspace.id, visit.actor), importable, bytes);
      const id = await stage(platform, visit, importable, { name: file.name, bytes });
      return c.redirect(visit.at('impor', id), 303);
    } catch (error) {
      if (!(error instanceof Problem) || !onForm.has(error.code)) throw error;
      return choosePage(c, { chosen, problem: error });
    }
  });

  app.get('/:workspace/impor/:file{[a-z-]+\\.[a-z-]+\\.csv}', (c) => {
    const importable = findImportable(c.req.param('file').replace(/\.csv$/, ''));
    if (!importable) throw notFound();
    const { command } = importable;
    const { language } = c.get('visit');
    const headings = importedFields(command).map((field) => labelOf(command, field, language));
    return csv(c, writeTable(headings, []), `${command.name}.csv`);
  });

  app.get('/:workspace/impor/:id', async (c) => {
    const visit = c.get('visit');
    const { staged, importable } = await find(visit, c.req.param('id'));
    if (staged.state === 'being recorded') {
      c.header('refresh', PATIENCE);
      return page(c, importWords(visit.language).working, 
        <TableWaits done={staged.done} language={visit.language} action={c.req.path} />);
    }
    const { title } = importable.command.words(visit.language);
    if (staged.state === 'recorded' && staged.report) {
      const { report, id } = staged;
      return page(c, title, <TableRecorded report={report} importable={importable} visit={visit} id={id} />);
    }
    const runner = { workspaceId: visit.workspace.id, read: visit.read.bind(visit) };
    const preview = await previewTable(runner, importable, staged.content);
    return page(c, title, <LookAtTable preview={preview} importable={importable} visit={visit} />);
  });

  app.post('/:workspace/impor/:id', async (c) => {
    const visit = c.get('visit');
    await confirm(platform, visit, c.req.param('id'));
    return c.redirect(visit.at('impor', c.req.param('id')), 303);
  });

  app.get('/:workspace/impor/:id/perbaiki', async (c) => {
    const visit = c.get('visit');
    const { staged, importable } = await find(visit, c.req.param('id'));
    const { headings = [], wrong = [] } = staged.report ?? {};
    const why = importWords(visit.language).why;
    const rows = wrong.map(({ cells, reason }) => [
      ...headings.map((_, at) => cells[at] ?? ''),
      reason ? sayReason(importable.command, reason, visit.language) : '',
    ]);
    return csv(c, writeTable([...headings, why], rows), `${why}-${staged.file_name}`);
  });
  return app;
}

/** What comes back on the form itself, beside what was chosen. */
const onForm = new Set(['input-invalid', 'file-unreadable', 'too-large']);

async function find(visit: Visit, id: string) {
  const staged = await visit.read((tx) => findStaged(tx, visit, id));
  const importable = findImportable(staged.command);
  if (!importable) throw notFound();
  return { staged, importable };
}

function choosePage(c: Context<PageEnv>, back?: { chosen?: string; problem: Problem }) {
  const visit = c.get('visit');
  if (!visit.visitor.account) throw new Problem('not-signed-in');
  const open: Importable[] = importables.filter(({ command }) => visit.may(command));
  c.status((back?.problem.status ?? 200) as 200);
  return page(c, importWords(visit.language).title, <ChooseTable open={open} visit={visit} back={back} />);
}

function page(c: Context<PageEnv>, title: string, content: ReturnType<typeof ChooseTable>) {
  const visit = c.get('visit');
  const crumbs = [
    placeCrumb('more', visit),
    { label: importWords(visit.language).title, href: visit.at('impor') },
  ];
  return c.html(
    <Page frame={frameOf(c)} title={title} section="more" crumbs={crumbs.slice(0, c.req.param('id') ? 2 : 1)}>
      {content}
    </Page>,
  );
}

function csv(c: Context<PageEnv>, content: string, name: string) {
  return c.body(content, 200, {
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
  });
}
