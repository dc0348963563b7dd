import { sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { Day } from '../../../kernel/calendar.ts';
import type { Role } from '../../../platform/access/actor.ts';
import type { Tx } from '../../../platform/database/scope.ts';
import { notFound } from '../../../platform/problem/problem.ts';
import { commitmentTables } from '../schema.ts';

/** One page holds it all; an organisation with more than this has other worries. */
const SHOWN = 100;

/** Organisations in which somebody holds or held an office, or that have promises open, with the counts. */
export async function handoverList(tx: Tx) {
  return commitmentTables(tx)
    .selectFrom('identity.organisations as o')
    .select(['o.id', 'o.name'])
    .select([
      sql<number>`(select count(distinct t.role)::int from identity.tenures t
        where t.organisation_id = o.id)`.as('offices'),
      sql<number>`(select count(*)::int from forum.commitment c
        where c.owner_organisation_id = o.id and c.closed_as is null)`.as('open'),
    ])
    .where(sql<boolean>`exists (select 1 from identity.tenures t where t.organisation_id = o.id)
      or exists (select 1 from forum.commitment c where c.owner_organisation_id = o.id)`)
    .orderBy('o.name')
    .execute();
}

/**
 * An organisation with who holds and held its offices, the latest first. No terms for the public.
 * @throws Problem `not-found`
 */
export async function organisationWithTerms(tx: Tx, id: string) {
  const organisation = await commitmentTables(tx)
    .selectFrom('identity.organisations as o')
    .select('o.name')
    .select((eb) =>
      jsonArrayFrom(
        eb
          .selectFrom('identity.tenures as t')
          .select(['t.id', 't.role', 't.person_name', 't.valid_from', 't.valid_to'])
          .whereRef('t.organisation_id', '=', 'o.id')
          .orderBy('t.valid_from', 'desc')
          .orderBy('t.id', 'desc'),
      ).as('terms'),
    )
    .where('o.id', '=', id)
    .executeTakeFirst();
  if (!organisation) throw notFound();
  return organisation;
}

/** What an organisation promised and has not ended, the next due first. */
export function openPromisesOf(tx: Tx, organisationId: string) {
  return commitmentTables(tx)
    .selectFrom('forum.commitment as c')
    .innerJoin('identity.organisations as o', 'o.id', 'c.promised_to_organisation_id')
    .select(['c.id', 'c.what', 'c.owner_role', 'c.due_on', 'c.closed_as', 'c.closed_on', 'c.kept_on'])
    .select('o.name as receiver')
    .where('c.owner_organisation_id', '=', organisationId)
    .where('c.closed_as', 'is', null)
    .orderBy('c.due_on')
    .orderBy('c.id')
    .execute();
}

/** Why a thread is open: the organisation owes an answer, waits for one, or waits for a decision. */
export type ThreadKind = 'toAnswer' | 'raised' | 'proposed';

/** An office that answers problems in public. */
const answering: readonly Role[] = ['secretariat', 'head', 'officer'];

/**
 * What is still open for an organisation: proposals that need it and problems, if its offices answer them;
 * problems it raised that nobody answered; and proposals of its own that were not decided. Next due first.
 */
export async function openThreadsOf(tx: Tx, organisationId: string, roles: readonly Role[]) {
  const answers = roles.some((role) => answering.includes(role));
  const { rows } = await sql<{ kind: ThreadKind; page: 'masalah' | 'usulan'; id: string; title: string; due: Day }>`
    select 'toAnswer' as kind, 'masalah' as page, m.id, m.title, m.answer_due as due from forum.problems m
      where ${answers} and m.answered_on is null and m.raised_for <> ${organisationId}
    union all
    select 'toAnswer', 'usulan', u.id, u.title, u.answer_due from forum.proposals u
      join forum.needed_party n on n.proposal_id = u.id and n.organisation_id = ${organisationId}
      where u.answered_on is null and u.state in ('open', 'on_agenda')
    union all
    select 'raised', 'masalah', m.id, m.title, m.answer_due from forum.problems m
      where m.answered_on is null and m.raised_for = ${organisationId}
    union all
    select 'proposed', 'usulan', u.id, u.title, u.answer_due from forum.proposals u
      where u.proposed_for = ${organisationId} and u.state in ('open', 'on_agenda')
    order by due, id limit ${SHOWN}`.execute(tx);
  return rows;
}
