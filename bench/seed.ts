import { newId } from '../src/kernel/id.ts';

/** Anything that takes a statement with its values: a pool of PostgreSQL, or the embedded engine. */
export interface Store {
  query(statement: string, values?: unknown[]): Promise<{ rows: unknown[] }>;
}

/** What the pages and the command are measured with. */
export interface Seeded {
  workspaceId: string;
  organisationId: string;
  personId: string;
  /** The problem whose page is asked for; it has two answers. */
  problemId: string;
}

const PROBLEMS = 400;

/** Fills a migrated database with one region, one person who can sign in, and its problems. */
export async function seed(store: Store): Promise<Seeded> {
  const [workspaceId, organisationId, personId] = [newId(), newId(), newId()];
  const here = [workspaceId, organisationId, personId];
  const problems = Array.from({ length: PROBLEMS }, newId);
  const problemId = problems[PROBLEMS - 10]!;
  await store.query(`insert into platform.setting values ('begun', 'demonstration')
    on conflict (name) do update set value = excluded.value`);
  await store.query(
    `insert into identity.workspace values ($1, 'ukur', 'Kota Ukur', '{33.75}', now())`, [workspaceId],
  );
  await store.query(
    `insert into identity.organisation (workspace_id, id, name, groups, form, status, recorded_at)
     values ($1, $2, 'Paguyuban Ukur', '{association}', 'informal', 'active', now())`, here.slice(0, 2),
  );
  await store.query(
    `insert into identity.person (workspace_id, id, name, fictional, recorded_at)
     values ($1, $2, 'Bu Ukur', true, now())`, [workspaceId, personId],
  );
  await store.query(
    `insert into identity.tenure (workspace_id, id, organisation_id, person_id, role, valid_from, recorded_at)
     values ($1, $4, $2, $3, 'chair', '2020-01-01', now())`, [...here, newId()],
  );
  await store.query(
    `insert into forum.problem (workspace_id, id, title, story, place, raised_by, raised_for, raised_on,
       answer_due, recorded_at)
     select $1, id, 'Sentra kami belum punya pengolah limbah, ' || n, repeat('Air sumur berwarna. ', 20),
       'Jenggot', $3, $2, current_date - 30, current_date - 16, now()
     from unnest($4::uuid[]) with ordinality as t (id, n)`, [...here, problems],
  );
  await store.query(
    `insert into forum.answer (workspace_id, id, problem_id, body, answered_by, answered_for, answered_on,
       recorded_at)
     select $1, id, $5, 'Kami bahas di rapat bulan depan.', $3, $2, current_date, now()
     from unnest($4::uuid[]) as t (id)`, [...here, [newId(), newId()], problemId],
  );
  return { workspaceId, organisationId, personId, problemId };
}
