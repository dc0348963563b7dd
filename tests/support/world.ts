import { test as base } from 'vitest';
import type { ControlledTransaction } from 'kysely';
import { sql } from 'kysely';
import { newId } from '../../src/kernel/id.ts';
import type { Day } from '../../src/kernel/calendar.ts';
import type { Actor } from '../../src/platform/access/actor.ts';
import type { Command } from '../../src/platform/command/command.ts';
import { run } from '../../src/platform/command/run.ts';
import type { Receipt } from '../../src/platform/command/call.ts';
import { inScope } from '../../src/platform/database/scope.ts';
import type { Tx } from '../../src/platform/database/scope.ts';
import type { Jobs } from '../../src/platform/jobs/jobs.ts';
import type { Platform } from '../../src/platform/platform.ts';
import { identityTables } from '../../src/identity/schema.ts';
import { SECRET, operator, people } from './people.ts';
import type { PersonName } from './people.ts';
import { openTemplate } from './template.ts';
import type { Engine } from '../../src/platform/database/engine.ts';

/** The day on which tests begin; each may let days pass. */
export const TODAY: Day = '2026-11-22';

/** A region with its people, on a real database; what a test does there is undone at its end. */
export interface World {
  platform: Platform;
  workspaceId: string;
  actors: Record<PersonName, Actor>;
  operator: Actor;
  /** Carries out a command as somebody, like every door does. */
  as(who: PersonName | Actor, command: Command, input: Record<string, unknown>, key?: string): Promise<Receipt>;
  /** Reads as a member of the workspace, or as the public. */
  read<T>(audience: 'member' | 'public', work: (tx: Tx) => Promise<T>): Promise<T>;
  /** From now on it is this day, nine in the morning in Pekalongan. */
  itIs(day: Day): void;
  /** The jobs that commands asked for. */
  sent: { name: string; data: unknown }[];
}

/** A test with a `world` of its own, in a transaction that is rolled back. */
export const it = base
  .extend('engine', { scope: 'worker' }, async ({}, { onCleanup }) => {
    const engine = await openTemplate();
    onCleanup(() => engine.close());
    return engine;
  })
  .extend('world', async ({ engine }, { onCleanup }) => {
    const tx = await engine.owner.startTransaction().execute();
    onCleanup(() => tx.rollback().execute());
    return worldIn(tx, engine);
  });

async function worldIn(tx: ControlledTransaction<{}>, engine: Engine): Promise<World> {
  const sent: World['sent'] = [];
  let now = morning(TODAY);
  const platform: Platform = {
    engine: { ...engine, owner: tx },
    database: tx,
    jobs: recording(sent),
    now: () => now,
    zone: 'Asia/Jakarta',
    secret: SECRET,
  };
  const { workspaceId, actors } = await whoIsHere(tx);
  const actorOf = (who: PersonName | Actor) => (typeof who === 'string' ? actors[who] : who);
  return {
    platform,
    workspaceId,
    actors,
    operator,
    sent,
    itIs: (day) => void (now = morning(day)),
    as: (who, command, input, key = newId()) => run(platform, command, { workspaceId, actor: actorOf(who), key, input }),
    read: (audience, work) => inScope(tx, { workspaceId, audience }, work),
  };
}

const morning = (day: Day) => new Date(`${day}T02:00:00Z`);

function recording(sent: World['sent']): Jobs {
  return {
    send: async (_tx, name, data) => void sent.push({ name, data }),
    work: async () => {},
    stop: async () => {},
  };
}

/** The people of the template, as the actors they are. */
async function whoIsHere(tx: ControlledTransaction<{}>) {
  const { rows } = await sql<{ id: string }>`select id from identity.workspace where slug = 'kota-uji'`.execute(tx);
  const workspaceId = rows[0]?.id ?? '';
  const tenures = await identityTables(tx)
    .selectFrom('identity.tenures')
    .selectAll()
    .where('workspace_id', '=', workspaceId)
    .execute();
  const actor = (name: string): Actor => {
    const tenure = tenures.find((each) => each.person_name === name);
    if (!tenure) throw new Error(`${name} is not in the template`);
    return {
      personId: tenure.person_id,
      name,
      tenureId: tenure.id,
      organisationId: tenure.organisation_id,
      organisationName: tenure.organisation_name,
      role: tenure.role,
    };
  };
  const actors = Object.fromEntries(Object.entries(people).map(([key, { name }]) => [key, actor(name)]));
  return { workspaceId, actors: actors as Record<PersonName, Actor> };
}
