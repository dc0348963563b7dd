import { Hono } from 'hono';
import type { Language } from '../../platform/i18n/messages.ts';
import type { Platform } from '../../platform/platform.ts';
import { notFound } from '../../platform/problem/problem.ts';
import type { PageEnv } from '../../ui/frame-of.ts';
import { previewTable } from '../import/import-table.ts';
import type { Importable } from '../import/importable.ts';
import { findImportable } from '../import/importables.ts';
import { runnerOf } from '../import/record-import.ts';
import { sayReason } from '../import/report.ts';
import type { Report } from '../import/report.ts';
import { confirm, findStaged, stage } from '../import/staging.ts';
import { languageAsked } from './problem-json.ts';

/** Importing over the API, in the same two steps as on the page: look first, then have it recorded. */
export function importDoors(platform: Platform): Hono<PageEnv> {
  const app = new Hono<PageEnv>();

  app.post('/api/:workspace/imports/:command{[a-z-]+\\.[a-z-]+}', async (c) => {
    const visit = c.get('visit');
    const importable = findImportable(c.req.param('command'));
    if (!visit.visitor.workspace || !importable) throw notFound();
    visit.mustBeAllowed(importable.command);
    const bytes = new Uint8Array(await c.req.arrayBuffer());
    const runner = runnerOf(platform, visit.workspace.id, visit.actor!);
    const preview = await previewTable(runner, importable, bytes);
    const id = await stage(platform, visit, importable, { name: 'api.csv', bytes });
    const language = languageAsked(c.req.header('accept-language'));
    return c.json({ id, ...reportJson(importable, preview, language) }, 201);
  });

  app.post('/api/:workspace/imports/:id/confirm', async (c) => {
    await confirm(platform, c.get('visit'), c.req.param('id'));
    return c.json({ id: c.req.param('id') }, 202);
  });

  app.get('/api/:workspace/imports/:id', async (c) => {
    const visit = c.get('visit');
    const { command, state, done, report } = await visit.read((tx) =>
      findStaged(tx, visit, c.req.param('id')),
    );
    const importable = findImportable(command);
    if (!importable) throw notFound();
    const language = languageAsked(c.req.header('accept-language'));
    return c.json({ state, done, report: report ? reportJson(importable, report, language) : undefined });
  });
  return app;
}

function reportJson({ command }: Importable, { counts, ignored, wrong }: Report, language: Language) {
  const rows = wrong.map(({ number, reason }) => ({
    row: number,
    why: reason && sayReason(command, reason, language),
  }));
  return { counts, ignored, wrong: rows };
}
