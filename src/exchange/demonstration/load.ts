import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import { openWorkspace, tenuresOf } from '../../identity/index.ts';
import { addDays, dayIn } from '../../kernel/calendar.ts';
import type { Day } from '../../kernel/calendar.ts';
import { newId } from '../../kernel/id.ts';
import type { Actor } from '../../platform/access/actor.ts';
import type { Command } from '../../platform/command/command.ts';
import { run } from '../../platform/command/run.ts';
import { inScope } from '../../platform/database/scope.ts';
import type { Tx } from '../../platform/database/scope.ts';
import type { Platform } from '../../platform/platform.ts';
import { findImportable } from '../import/importables.ts';
import { importTable } from '../import/import-table.ts';
import { tell } from './journal.ts';
import type { Deed } from './journal.ts';

interface Place {
  slug: string;
  name: string;
  region_codes: string[];
  forum: string;
  secretary: string;
  sourced: string;
  story: string;
}

/** The sourced tables of a workspace in the order in which they refer to one another. */
const tables: readonly [file: string, command: string][] = [
  ['organisations.csv', 'identity.add-organisation'],
  ['roles.csv', 'registry.record-role'],
  ['clusters.csv', 'registry.add-cluster'],
  ['figures.csv', 'registry.record-figure'],
  ['survey-published.csv', 'registry.record-published-answer'],
  ['levers.csv', 'registry.record-lever'],
  ['motifs.csv', 'heritage.record-motif'],
];

/** How long ago the story begins. */
const BEGINNING = -420;

const operator: Actor = {
  personId: null, name: 'Rembug', tenureId: null, organisationId: null, organisationName: '', role: 'operator',
};

/**
 * Fills an empty database with the demonstration: the real figures of the sources through the import, and
 * a fictional story through the commands. `folder` holds `workspaces.json`, `sourced/` and `fictional/`.
 */
export async function loadDemonstration(platform: Platform, commands: readonly Command[], folder: string): Promise<void> {
  const places = JSON.parse(await readFile(join(folder, 'workspaces.json'), 'utf8')) as Place[];
  // Hundreds of deeds at once want one job at the end, not one each.
  const quiet = { ...platform, jobs: { ...platform.jobs, send: async () => {} } };
  for (const place of places) {
    const workspaceId = await loadPlace(quiet, commands, folder, place);
    await inScope(platform.database, member(workspaceId), (tx) =>
      platform.jobs.send(tx, 'chain-audit', { workspaceId }, workspaceId),
    );
  }
}

async function loadPlace(platform: Platform, commands: readonly Command[], folder: string, place: Place): Promise<string> {
  const today = dayIn(platform.now(), platform.zone);
  const workspaceId = await open(platform, place, today);
  const actorOf = actorsIn(platform, workspaceId);
  const secretary = await inScope(platform.database, member(workspaceId), firstPerson);
  await importSourced(platform, join(folder, 'sourced', place.sourced), workspaceId, await actorOf(secretary));
  const story = JSON.parse(await readFile(join(folder, 'fictional', place.story), 'utf8')) as Deed[];
  const saved = await inScope(platform.database, member(workspaceId), namesOf);
  saved.set('secretary', secretary);
  saved.set('tenure:secretary', (await actorOf(secretary)).tenureId ?? '');
  const find = (what: string, ids: string[]) => inScope(platform.database, member(workspaceId), (tx) => findUnnamed(tx, what, ids));
  await tell(story, { platform, commands, workspaceId, today, saved, find, actorOf });
  return workspaceId;
}

const member = (workspaceId: string) => ({ workspaceId, audience: 'member' as const });

async function open(platform: Platform, place: Place, today: Day): Promise<string> {
  const { sourced: _sourced, story: _story, ...names } = place;
  const workspaceId = newId();
  await run(platform, openWorkspace, {
    workspaceId,
    actor: operator,
    key: newId(),
    input: { ...names, fictional: true },
    now: new Date(`${addDays(today, BEGINNING)}T02:00:00Z`),
  });
  return workspaceId;
}

async function importSourced(platform: Platform, folder: string, workspaceId: string, actor: Actor): Promise<void> {
  const runner = {
    workspaceId,
    run: (command: Command, input: Record<string, unknown>, key: string) =>
      run(platform, command, { workspaceId, actor, key, input }),
    read: <T>(work: (tx: Tx) => Promise<T>) => inScope(platform.database, member(workspaceId), work),
  };
  for (const [file, name] of tables) {
    const path = join(folder, file);
    const importable = findImportable(name);
    if (!importable || !existsSync(path)) continue;
    const report = await importTable(runner, importable, await readFile(path));
    if (report.wrong.length > 0) throw new Error(`${path}: ${JSON.stringify(report.wrong)}`);
  }
}

/** Who a person is: the role they hold in the workspace, the latest first. */
function actorsIn(platform: Platform, workspaceId: string) {
  return async (personId: string): Promise<Actor> => {
    const tenures = await inScope(platform.database, member(workspaceId), (tx) => tenuresOf(tx, personId));
    const tenure = tenures.at(-1);
    if (!tenure) throw new Error(`nobody is ${personId}`);
    return tenure;
  };
}

async function firstPerson(tx: Tx): Promise<string> {
  const { rows } = await sql<{ id: string }>`select id from identity.people order by id limit 1`.execute(tx);
  return rows[0]?.id ?? '';
}

/** What the sources brought in, by name: `$org:Bappeda`, `$cluster:Kauman`. */
async function namesOf(tx: Tx): Promise<Map<string, string>> {
  const { rows } = await sql<{ name: string; id: string }>`
    select 'org:' || name as name, id from identity.organisations
    union all select 'cluster:' || name, id from registry.clusters`.execute(tx);
  return new Map(rows.map(({ name, id }) => [name, id]));
}

/** What is found by where it stands, since no deed is named after it. */
const unnamed: Record<string, (ids: string[]) => RawBuilder<{ found: string }>> = {
  participation: ([activity, worker]) => sql`select id::text as found from delivery.participations
    where activity_id = ${activity} and worker_id = ${worker}`,
  version: ([activity]) => sql`select version::text as found from delivery.activities where id = ${activity}`,
  item: ([meeting, position]) => sql`select id::text as found from forum.agenda_items
    where meeting_id = ${meeting} order by position offset ${Number(position) - 1} limit 1`,
};

async function findUnnamed(tx: Tx, what: string, ids: string[]): Promise<string | undefined> {
  const { rows = [] } = (await unnamed[what]?.(ids).execute(tx)) ?? {};
  return rows[0]?.found;
}
