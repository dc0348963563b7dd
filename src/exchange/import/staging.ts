import { newId } from '../../kernel/id.ts';
import type { Actor } from '../../platform/access/actor.ts';
import { asMember } from '../../platform/access/actor.ts';
import { toJson } from '../../platform/audit/json.ts';
import { inScope } from '../../platform/database/scope.ts';
import type { Tx } from '../../platform/database/scope.ts';
import type { Platform } from '../../platform/platform.ts';
import { notFound } from '../../platform/problem/problem.ts';
import { textOf } from '../../platform/tabular/read-table.ts';
import type { Visit } from '../../platform/web/visit.ts';
import { exchangeTables } from '../schema.ts';
import type { Importable } from './importable.ts';

const WEEK = 7 * 24 * 60 * 60 * 1000;

/** Puts a table aside for its owner to look at. Tables older than a week are thrown away with it. */
export async function stage(
  platform: Platform,
  visit: Visit,
  { command }: Importable,
  file: { name: string; bytes: Uint8Array },
): Promise<string> {
  const id = newId();
  const { personId } = asMember(actorOf(visit));
  const workspaceId = visit.workspace.id;
  await asMemberOf(platform, workspaceId, async (tx) => {
    const staged = exchangeTables(tx);
    const oldest = new Date(visit.now.getTime() - WEEK);
    await staged.deleteFrom('exchange.staged_import').where('staged_at', '<', oldest).execute();
    await staged
      .insertInto('exchange.staged_import')
      .values({
        workspace_id: workspaceId,
        id,
        person_id: personId,
        command: command.name,
        file_name: file.name.slice(0, 200),
        content: textOf(file.bytes),
        state: 'looked at',
        staged_at: visit.now,
      })
      .execute();
  });
  return id;
}

/** A table that this person put aside. Throws `not-found` for everybody else's. */
export async function findStaged(tx: Tx, visit: Visit, id: string) {
  const { personId } = asMember(actorOf(visit));
  const staged = await exchangeTables(tx)
    .selectFrom('exchange.staged_import')
    .selectAll()
    .where('id', '=', id)
    .where('person_id', '=', personId)
    .executeTakeFirst();
  if (!staged) throw notFound();
  return staged;
}

/** Has a table recorded, in the name of whoever says so; the work is done after this commits. */
export async function confirm(platform: Platform, visit: Visit, id: string): Promise<void> {
  const workspaceId = visit.workspace.id;
  await asMemberOf(platform, workspaceId, async (tx) => {
    const { state } = await findStaged(tx, visit, id);
    if (state === 'recorded') return;
    await exchangeTables(tx)
      .updateTable('exchange.staged_import')
      .set({ state: 'being recorded', actor: toJson(actorOf(visit)) })
      .where('id', '=', id)
      .execute();
    await platform.jobs.send(tx, 'record-import', { workspaceId, importId: id }, id);
  });
}

export function asMemberOf<T>(
  platform: Platform,
  workspaceId: string,
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  return inScope(platform.database, { workspaceId, audience: 'member' }, work);
}

/** @throws Problem `not-found` for whoever has no role here */
function actorOf(visit: Visit): Actor {
  if (!visit.actor) throw notFound();
  return visit.actor;
}
