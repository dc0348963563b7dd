import { newId } from '../src/kernel/id.ts';
import type { Seeded, Store } from './seed.ts';

/** The same questions in plain SQL, without roles, row-level security, audit or sessions. */
export function bareSql(store: Store, { workspaceId, organisationId, personId, problemId }: Seeded) {
  return {
    list: () => store.query(
      `select m.id, m.title, m.place, m.raised_on, m.answer_due, o.name as organisation,
         (select min(a.answered_on) from forum.answer a
           where a.workspace_id = m.workspace_id and a.problem_id = m.id) as answered_on
       from forum.problem m
       join identity.organisation o on o.workspace_id = m.workspace_id and o.id = m.raised_for
       where m.workspace_id = $1 order by m.id desc limit 51`, [workspaceId],
    ),
    detail: () => store.query(
      `select m.*, o.name as organisation, p.name as person, (select coalesce(json_agg(x), '[]') from (
           select a.id, a.body, a.answered_on, ao.name as organisation, ap.name as person
           from forum.answer a
           join identity.organisation ao on ao.workspace_id = a.workspace_id and ao.id = a.answered_for
           left join identity.person ap on ap.workspace_id = a.workspace_id and ap.id = a.answered_by
           where a.workspace_id = m.workspace_id and a.problem_id = m.id order by a.id) x) as answers
       from forum.problem m
       join identity.organisation o on o.workspace_id = m.workspace_id and o.id = m.raised_for
       left join identity.person p on p.workspace_id = m.workspace_id and p.id = m.raised_by
       where m.workspace_id = $1 and m.id = $2`, [workspaceId, problemId],
    ),
    insert: (title: string, story: string) => store.query(
      `insert into forum.problem (workspace_id, id, title, story, raised_by, raised_for, raised_on, answer_due,
         recorded_at)
       values ($1, $2, $3, $4, $5, $6, current_date, current_date + 14, now())`,
      [workspaceId, newId(), title, story, personId, organisationId],
    ),
  };
}
