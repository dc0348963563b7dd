import { Hono } from 'hono';
import type { Context } from 'hono';
import { openWorkspace } from '../../identity/index.ts';
import type { Receipt } from '../../platform/command/call.ts';
import type { Command } from '../../platform/command/command.ts';
import { run } from '../../platform/command/run.ts';
import type { Platform } from '../../platform/platform.ts';
import { Problem, notFound } from '../../platform/problem/problem.ts';
import type { PageEnv } from '../../ui/frame-of.ts';
import { keyOf, readJson, refuseUnknown } from './request.ts';

/** Every command, over JSON: the same run, the same rules as a form. */
export function commandDoors(platform: Platform, commands: readonly Command[]): Hono<PageEnv> {
  const app = new Hono<PageEnv>();
  const inWorkspace = new Map(commandsOfWorkspaces(commands).map((command) => [command.name, command]));

  app.post('/api/:workspace/commands/:command', async (c) => {
    const visit = c.get('visit');
    const command = inWorkspace.get(c.req.param('command'));
    if (!visit.visitor.workspace || !command) throw notFound();
    const input = await readInput(c, command);
    return receiptJson(c, await visit.run(command, input, keyOf(c)));
  });

  app.post('/api/workspaces', async (c) => {
    const { actor, visitor } = c.get('visit');
    if (!visitor.account) throw new Problem('not-signed-in');
    if (!actor) throw new Problem('not-allowed');
    const input = await readInput(c, openWorkspace);
    const key = keyOf(c);
    // The key names the new workspace, so that sending it again finds what was opened the first time.
    return receiptJson(c, await run(platform, openWorkspace, { workspaceId: key, actor, key, input }));
  });
  return app;
}

/** Commands on what is in a workspace; opening one happens before there is a workspace. */
export function commandsOfWorkspaces(commands: readonly Command[]): Command[] {
  return commands.filter(({ name }) => name !== openWorkspace.name);
}

async function readInput(c: Context, command: Command): Promise<Record<string, unknown>> {
  const input = await readJson(c);
  refuseUnknown(command, input);
  return input;
}

function receiptJson(c: Context, receipt: Receipt): Response {
  return c.json(receipt, receipt.again ? 200 : 201);
}
