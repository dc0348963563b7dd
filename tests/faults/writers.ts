import { sql } from 'kysely';
import { asSystem } from '../../src/platform/database/system.ts';
import type { Engine } from '../../src/platform/database/engine.ts';
import { newId } from '../../src/kernel/id.ts';
import type { Region } from './region.ts';

/** Several people who raise one problem after another, until nobody answers them any more. */
export interface Writers {
  /** The ids of the problems of which somebody was told that they are recorded. */
  confirmed: string[];
  /** They stop after what they are writing now. */
  stop(): Promise<void>;
}

const PEOPLE = 12;

/** @param patient to go on when an answer is a refusal or none at all */
export function startWriting(region: Region, cookie: string, { patient = false } = {}): Writers {
  const confirmed: string[] = [];
  let goOn = true;
  const write = async () => {
    while (goOn) {
      const title = `Air selokan berwarna ${newId()}`;
      const typed = { title, story: 'Sampai ke sumur.' };
      const answer = await region.post('/kota-uji/masalah/baru', typed, cookie).catch(() => undefined);
      const id = /masalah\/([0-9a-f-]{36})/.exec(answer?.location ?? '')?.[1];
      if (answer?.status === 303 && id) confirmed.push(id);
      else if (!patient) return;
      else await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  const all = Promise.all(Array.from({ length: PEOPLE }, write));
  const stop = async () => {
    goOn = false;
    await all;
  };
  return { confirmed, stop };
}

/** What of it is in the database, and what is half there: a record without its audit or the contrary. */
export async function findWritten(engine: Engine) {
  const { rows } = await sql<{ id: string; problem: boolean; audit: boolean }>`
    select coalesce(m.id, a.subject_id) as id, m.id is not null as problem, a.id is not null as audit
    from forum.problem m
    full join (select * from platform.audit where kind = 'problem') a on a.subject_id = m.id`
    .execute(asSystem(engine));
  return {
    recorded: new Set(rows.filter(({ problem, audit }) => problem && audit).map(({ id }) => id)),
    half: rows.filter(({ problem, audit }) => problem !== audit),
  };
}

/** How many audit rows wait to be bound into the chain. */
export async function findUnchained(engine: Engine): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from platform.audit a
    where not exists (select from platform.audit_chain c where c.audit_id = a.id)`.execute(asSystem(engine));
  return rows[0]?.n ?? 0;
}
