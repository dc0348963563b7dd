import { sql } from 'kysely';
import { dayIn } from '../kernel/calendar.ts';
import { asSystem } from '../platform/database/system.ts';
import type { Platform } from '../platform/platform.ts';
import { notFound } from '../platform/problem/problem.ts';
import type { Role } from '../platform/access/actor.ts';
import type { Accounts } from './accounts.ts';
import { headersOf } from './accounts-of-people.ts';
import type { From, LinkedPerson } from './accounts-of-people.ts';
import { NO_ADDRESS } from './credentials.ts';

/** Somebody fictional whom a visitor of a demonstration can be with one tap. */
export interface Stand extends LinkedPerson {
  organisation: string;
  role: Role;
}

/** Whether this database was filled with the demonstration. Decided once, when it was new. */
export async function isDemonstration(platform: Platform): Promise<boolean> {
  const { rows } = await sql`select 1 from platform.setting where name = 'begun' and value = 'demonstration'`.execute(
    asSystem(platform.engine),
  );
  return rows.length > 0;
}

/**
 * Notes with what a new database begins; there is no way back.
 * @returns false if it has begun before, whatever with
 */
export async function startOnce(platform: Platform, begin: 'demonstration' | 'empty'): Promise<boolean> {
  const { rows } = await sql`insert into platform.setting (name, value) values ('begun', ${begin})
    on conflict do nothing returning name`.execute(asSystem(platform.engine));
  return rows.length > 0;
}

/** The fictional people of each workspace who hold a role today. Empty outside a demonstration. */
export async function standsOf(platform: Platform): Promise<Stand[]> {
  if (!(await isDemonstration(platform))) return [];
  const today = dayIn(platform.now(), platform.zone);
  const { rows } = await sql<Stand>`
    select p.workspace_id as "workspaceId", w.name as workspace, w.slug, p.id, p.name, p.account_id as "accountId",
      o.name as organisation, t.role
    from identity.person p
    join identity.workspace w on w.id = p.workspace_id
    join identity.tenure t on t.workspace_id = p.workspace_id and t.person_id = p.id
      and t.valid_from <= ${today} and (t.valid_to is null or t.valid_to >= ${today})
    join identity.organisation o on o.workspace_id = p.workspace_id and o.id = t.organisation_id
    where p.fictional order by w.created_at, t.valid_from, p.recorded_at, p.id`.execute(asSystem(platform.engine));
  return rows;
}

/** @throws Problem `not-found` for anybody who is not a fictional person of a demonstration */
export async function standIn(platform: Platform, personId: string): Promise<LinkedPerson> {
  const stand = (await standsOf(platform)).find(({ id }) => id === personId);
  if (!stand) throw notFound();
  return stand;
}

const OPERATOR = `peragaan${NO_ADDRESS}`;

/**
 * Opens a session for the operator of a demonstration, whose account is made when first asked for.
 * @throws Problem `not-found` outside a demonstration
 */
export async function standInAsOperator(platform: Platform, accounts: Accounts, from: From): Promise<Response> {
  if (!(await isDemonstration(platform))) throw notFound();
  const { internalAdapter } = await accounts.$context;
  const known = await internalAdapter.findUserByEmail(OPERATOR);
  const made = { name: 'Pengelola peragaan', email: OPERATOR, emailVerified: false, operator: true };
  const { id } = known?.user ?? (await internalAdapter.createUser(made, { method: 'admin' }));
  return accounts.api.openSession({ body: { userId: id }, headers: headersOf(from), asResponse: true });
}
