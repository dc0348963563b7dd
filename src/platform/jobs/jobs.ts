import { PgBoss, fromKysely, fromPglite } from 'pg-boss';
import { sql } from 'kysely';
import type { Engine } from '../database/engine.ts';
import type { Tx } from '../database/scope.ts';
import { asSystem } from '../database/system.ts';

/** The jobs there are, with what each is given. */
export interface JobData {
  'chain-audit': { workspaceId: string };
  'record-import': { workspaceId: string; importId: string };
}

export type Worker = { [Name in keyof JobData]: (data: JobData[Name]) => Promise<unknown> };

/** Work that a deed causes, remembered in the deed's own transaction and done after its commit. */
export interface Jobs {
  /** `once`: while a job of this name and key waits, no second one is added. */
  send<Name extends keyof JobData>(tx: Tx, name: Name, data: JobData[Name], once?: string): Promise<void>;
  /** Starts doing the work; jobs that fail are tried again, and put aside in sight after that. */
  work(worker: Worker): Promise<void>;
  stop(): Promise<void>;
}

const names: (keyof JobData)[] = ['chain-audit', 'record-import'];
const DEAD = 'put-aside';

/** Prepares the job tables in the same database and lets the application's role add to them. */
export async function openJobs(engine: Engine, databaseUrl?: string): Promise<Jobs> {
  const boss = new PgBoss(
    engine.lite
      ? { db: fromPglite(engine.lite), backend: 'pglite', schema: 'jobs' }
      : { connectionString: databaseUrl ?? '', schema: 'jobs', max: 4 },
  );
  // Without a database there is nothing to do but try again, which pg-boss does by itself.
  boss.on('error', () => {});
  await boss.start();
  await boss.createQueue(DEAD);
  for (const name of names) await boss.createQueue(name, { policy: 'short', deadLetter: DEAD, retryLimit: 5 });
  await letApplicationSend(engine);
  return {
    async send(tx, name, data, once) {
      await boss.send(name, data, { db: fromKysely(tx), singletonKey: once, retryBackoff: true });
    },
    async work(worker) {
      for (const name of names) await startWorking(boss, name, worker);
    },
    stop: () => boss.stop({ graceful: true, timeout: 5000 }),
  };
}

async function startWorking<Name extends keyof JobData>(boss: PgBoss, name: Name, worker: Worker) {
  await boss.work<JobData[Name]>(name, { pollingIntervalSeconds: 1, batchSize: 20 }, async (jobs) => {
    for (const job of jobs) await worker[name](job.data);
  });
}

async function letApplicationSend(engine: Engine): Promise<void> {
  const system = asSystem(engine);
  for (const grant of [
    'grant usage on schema jobs to rembug_app',
    'grant select, insert, update on all tables in schema jobs to rembug_app',
    'grant execute on all functions in schema jobs to rembug_app',
  ]) {
    await sql.raw(grant).execute(system);
  }
}
