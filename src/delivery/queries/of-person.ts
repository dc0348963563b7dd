import { sql } from 'kysely';

/** Whether the participation `p` is this person's, by themselves or as the worker they are in the registry. */
export const isOf = (personId: string | null) => sql<boolean>`(p.person_id = ${personId}
  or p.worker_id in (select w.id from registry.workers w where w.person_id = ${personId}))`;
