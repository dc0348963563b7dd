import { jsonArrayFrom } from 'kysely/helpers/postgres';
import { sql } from 'kysely';
import type { Day } from '../../kernel/calendar.ts';
import { isId } from '../../kernel/id.ts';
import type { Tx } from '../../platform/database/scope.ts';
import { notFound } from '../../platform/problem/problem.ts';
import { identityTables } from '../schema.ts';

const PAGE = 50;

/** One person as the list and their page show them. */
export type PersonSheet = Awaited<ReturnType<typeof personPage>>;

/** The people of the workspace by name with their roles, a page at a time, after the one named `from`. */
export async function peopleList(tx: Tx, from?: string) {
  const after = from !== undefined && isId(from) ? from : undefined;
  const rows = await peopleWithRoles(tx)
    .$if(after !== undefined, (query) =>
      query.where(sql<boolean>`(p.name, p.id) > (select f.name, f.id from identity.person f where f.id = ${after})`),
    )
    .orderBy('p.name')
    .orderBy('p.id')
    .limit(PAGE + 1)
    .execute();
  return { rows: rows.slice(0, PAGE), next: rows.length > PAGE ? rows[PAGE - 1]?.id : undefined };
}

/** @throws Problem `not-found` */
export async function personPage(tx: Tx, id: string) {
  const person = await peopleWithRoles(tx).where('p.id', '=', id).executeTakeFirst();
  if (!person) throw notFound();
  return person;
}

/** People with the roles they hold and held, the latest first, and whether they ever signed in. */
function peopleWithRoles(tx: Tx) {
  return identityTables(tx)
    .selectFrom('identity.person as p')
    .select(['p.id', 'p.name', 'p.title', 'p.fictional'])
    .select((eb) => [
      eb('p.account_id', 'is not', null).as('was_in'),
      jsonArrayFrom(
        eb
          .selectFrom('identity.tenures as t')
          .select(['t.id', 't.role', 't.organisation_id', 't.organisation_name', 't.valid_from', 't.valid_to'])
          .whereRef('t.person_id', '=', 'p.id')
          .orderBy('t.valid_from', 'desc')
          .orderBy('t.id', 'desc'),
      ).as('tenures'),
    ]);
}

/** Everybody by name, for choices on forms. */
export function personOptions(tx: Tx) {
  return identityTables(tx)
    .selectFrom('identity.people')
    .select(['id as value', 'name as label'])
    .orderBy('name')
    .orderBy('id')
    .execute();
}

/** The offices that somebody holds on `today` without an end, by organisation. */
export function openTenures(tx: Tx, today: Day) {
  return identityTables(tx)
    .selectFrom('identity.tenures')
    .select(['id', 'person_name', 'organisation_name', 'role'])
    .where('valid_from', '<=', today)
    .where('valid_to', 'is', null)
    .orderBy('organisation_name')
    .orderBy('role')
    .orderBy('person_name')
    .execute();
}

/**
 * One term of office, for who follows in it.
 * @throws Problem `not-found`
 */
export async function tenurePage(tx: Tx, id: string) {
  const tenure = await identityTables(tx)
    .selectFrom('identity.tenures')
    .select(['person_name', 'organisation_id', 'organisation_name', 'role', 'valid_to'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (!tenure) throw notFound();
  return tenure;
}
