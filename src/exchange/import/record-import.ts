import type { Actor } from '../../platform/access/actor.ts';
import { toJson } from '../../platform/audit/json.ts';
import { run } from '../../platform/command/run.ts';
import type { Platform } from '../../platform/platform.ts';
import { exchangeTables } from '../schema.ts';
import { importTable } from './import-table.ts';
import type { Runner } from './import-table.ts';
import { findImportable } from './importables.ts';
import { asMemberOf } from './staging.ts';

/**
 * The job that records a table after its owner said so. Breaking off in the middle is harmless: done
 * again, it goes past the rows that are there. The text of the table is thrown away at the end.
 */
export async function recordImport(
  platform: Platform,
  { workspaceId, importId }: { workspaceId: string; importId: string },
): Promise<void> {
  const inWorkspace = (set: Partial<Change>) =>
    asMemberOf(platform, workspaceId, (tx) =>
      exchangeTables(tx).updateTable('exchange.staged_import').set(set).where('id', '=', importId).execute(),
    );
  const staged = await asMemberOf(platform, workspaceId, (tx) =>
    exchangeTables(tx)
      .selectFrom('exchange.staged_import')
      .selectAll()
      .where('id', '=', importId)
      .executeTakeFirst(),
  );
  const importable = staged && findImportable(staged.command);
  if (!staged?.actor || !importable || staged.state !== 'being recorded') return;
  const runner = runnerOf(platform, workspaceId, staged.actor);
  const progress = async (done: number) => void (await inWorkspace({ done }));
  const report = await importTable(runner, importable, staged.content, { progress });
  await inWorkspace({ state: 'recorded', report: toJson(report), content: '' });
}

interface Change {
  done: number;
  state: 'recorded';
  report: string;
  content: string;
}

/** Somebody acting in a workspace, without a request of theirs. */
export function runnerOf(platform: Platform, workspaceId: string, actor: Actor): Runner {
  return {
    workspaceId,
    run: (command, input, key) => run(platform, command, { workspaceId, actor, key, input }),
    read: (work) => asMemberOf(platform, workspaceId, work),
  };
}
