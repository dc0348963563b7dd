import { hkdfSync, timingSafeEqual } from 'node:crypto';
import { Hono } from 'hono';
import type { Context } from 'hono';
import { operatorLink, workspaces } from '../../identity/index.ts';
import { verifyEverything } from '../../platform/audit/chain.ts';
import type { Verdict } from '../../platform/audit/chain.ts';
import { dumpEmbedded } from '../../platform/database/backup.ts';
import { inScope } from '../../platform/database/scope.ts';
import type { Platform } from '../../platform/platform.ts';
import { Problem, notFound } from '../../platform/problem/problem.ts';
import type { PageEnv } from '../../ui/frame-of.ts';

const SCHEME = 'Rembug-Operator ';

/** What whoever can read the server's own secret, and so runs it, sends along to be let in. */
export function operatorAuthorization(secret: string): string {
  const key = hkdfSync('sha256', secret, '', 'rembug operator door', 32);
  return SCHEME + Buffer.from(key).toString('base64url');
}

/** For the command line on the server itself: verdicts on the audit, a backup, the first operator's link. */
export function operatorDoors(platform: Platform): Hono<PageEnv> {
  const app = new Hono<PageEnv>();

  app.get('/api/operator/verify', async (c) => {
    if (c.get('visit').actor?.role !== 'operator') onlyFromServer(c, platform);
    return c.json({ workspaces: await verdicts(platform) });
  });

  app.get('/api/operator/backup', async (c) => {
    onlyFromServer(c, platform);
    if (!platform.engine.lite) throw notFound();
    const backup = await dumpEmbedded(platform.engine);
    return c.body(backup.stream(), 200, { 'content-type': 'application/gzip' });
  });

  app.post('/api/operator/link', async (c) => {
    onlyFromServer(c, platform);
    return c.json({ token: (await operatorLink(platform)) ?? null });
  });
  return app;
}

/** How it stands with the audit of every workspace, by its short name; nothing of what is in it. */
export async function verdicts(platform: Platform): Promise<(Verdict & { workspace: string })[]> {
  const names = await inScope(platform.database, { audience: 'public' }, workspaces);
  const found = await verifyEverything(platform.engine);
  return found.map(({ workspaceId, ...verdict }) => ({
    workspace: names.find(({ id }) => id === workspaceId)?.slug ?? workspaceId,
    ...verdict,
  }));
}

function onlyFromServer(c: Context, platform: Platform): void {
  const given = Buffer.from(c.req.header('authorization') ?? '');
  const wanted = Buffer.from(operatorAuthorization(platform.secret));
  if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) throw new Problem('not-allowed');
}
